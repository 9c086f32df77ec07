'use client';

import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ArticleJson, MetadataJson } from '#lib/http/contract/articles.ts';
import styles from './details.module.css';
import { Sheet } from './sheet.tsx';

/** In the order of the printed page; long ones get several lines. */
const FIELDS = [
  { name: 'sourceTitle', lang: 'en' },
  { name: 'publishedAt' },
  { name: 'byline', lang: 'fr' },
  { name: 'caption', lang: 'fr', long: true },
  { name: 'credit', lang: 'fr' },
  { name: 'hashtags', lang: 'fr' },
] as const satisfies readonly { name: keyof MetadataJson; lang?: string; long?: boolean }[];

interface DetailsProps {
  article: ArticleJson;
  onSave: (title: string, metadata: MetadataJson) => Promise<void>;
  onClose: () => void;
}

/** What stands around the sentences and goes out with them: title, date, caption, credit. */
export function Details({ article, onSave, onClose }: DetailsProps) {
  const t = useTranslations('workbench');
  const common = useTranslations('common');
  const id = useId();
  const [title, setTitle] = useState(article.title);
  const [metadata, setMetadata] = useState<MetadataJson>(article.metadata);
  const [empty, setEmpty] = useState(false);
  const [busy, setBusy] = useState(false);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (title.trim() === '') {
      setEmpty(true);
      return;
    }
    setBusy(true);
    await onSave(title.trim(), withoutBlanks(metadata));
    setBusy(false);
  }

  return (
    <Sheet title={t('details')} onClose={onClose}>
      <form className={styles.form} onSubmit={save}>
        <label htmlFor={`${id}-title`}>{t('field.title')}</label>
        <textarea
          id={`${id}-title`}
          lang="fr"
          rows={2}
          maxLength={1000}
          value={title}
          aria-invalid={empty || undefined}
          aria-describedby={empty ? `${id}-empty` : undefined}
          onChange={(event) => {
            setTitle(oneLine(event.target.value));
            setEmpty(false);
          }}
        />
        {empty ? (
          <p id={`${id}-empty`} className={styles.error} role="alert">
            {t('titleWanted')}
          </p>
        ) : null}
        {FIELDS.map((field) => {
          const shared = {
            id: `${id}-${field.name}`,
            value: metadata[field.name] ?? '',
            lang: 'lang' in field ? field.lang : undefined,
            'aria-describedby': field.name === 'publishedAt' ? `${id}-date` : undefined,
            onChange: (event: { target: { value: string } }) =>
              setMetadata({ ...metadata, [field.name]: oneLine(event.target.value) }),
          };
          return (
            <div key={field.name} className={styles.field}>
              <label htmlFor={shared.id}>{t(`field.${field.name}`)}</label>
              {'long' in field ? (
                <textarea rows={3} maxLength={4000} {...shared} />
              ) : (
                <input maxLength={field.name === 'publishedAt' ? 40 : 500} {...shared} />
              )}
              {field.name === 'publishedAt' ? (
                <p id={`${id}-date`} className={styles.hint}>
                  {t('dateHint')}
                </p>
              ) : null}
            </div>
          );
        })}
        <div className={styles.actions}>
          <button type="submit" data-kind="primary" disabled={busy}>
            {t('saveDetails')}
          </button>
          <button type="button" onClick={onClose}>
            {common('cancel')}
          </button>
        </div>
      </form>
    </Sheet>
  );
}

/** Each of these is one line of the article; pasted line breaks become spaces. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}

function withoutBlanks(metadata: MetadataJson): MetadataJson {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value.trim() !== ''));
}
