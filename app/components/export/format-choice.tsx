'use client';

import { useRouter } from 'next/navigation';
import { useOptimistic, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { Choice } from '#app/components/people/field.tsx';
import { optionsOf, SPACE_PROFILES, type SpaceProfile } from '#lib/domain/export-options.ts';
import { type ExportFormatJson, FORMAT_GROUPS } from '#lib/http/contract/exports.ts';
import { type ExportChoice, exportAddress } from './export-address.ts';
import styles from './format-choice.module.css';

/** The formats by what one wants with the file, and the options that make a difference to the one chosen. */
export function FormatChoice({ articleId, choice }: { articleId: string; choice: ExportChoice }) {
  const t = useTranslations('export');
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  // The file is drawn up on the server; the choice shows at once.
  const [shown, show] = useOptimistic(choice);
  const applies = optionsOf(shown.format);

  function choose(change: Partial<ExportChoice>) {
    startTransition(() => {
      const next = { ...shown, ...change };
      show(next);
      router.replace(exportAddress(articleId, next), { scroll: false });
    });
  }

  return (
    <div className={styles.choice} aria-busy={pending}>
      <div role="radiogroup" aria-label={t('formats')} className={styles.groups}>
        {FORMAT_GROUPS.map(({ name, formats }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a flex row as these do
          <div key={name} role="group" aria-label={t(`group.${name}`)} className={styles.group}>
            <p aria-hidden="true">{t(`group.${name}`)}</p>
            {formats.map((format: ExportFormatJson) => (
              <label
                key={format}
                className={styles.format}
                data-chosen={format === shown.format || undefined}
              >
                <input
                  type="radio"
                  name="format"
                  value={format}
                  checked={format === shown.format}
                  onChange={() => choose({ format })}
                />
                {t(`format.${format}`)}
              </label>
            ))}
          </div>
        ))}
      </div>
      <fieldset className={styles.options}>
        <legend>{t('options')}</legend>
        <Choice
          label={t('spaces.label')}
          hint={t('spacesHint')}
          value={shown.spaces}
          onChange={(event) => choose({ spaces: event.target.value as SpaceProfile })}
        >
          {SPACE_PROFILES.map((profile) => (
            <option key={profile} value={profile}>
              {t(`spaces.${profile}`)}
            </option>
          ))}
        </Choice>
        {applies.flags ? (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={shown.flags}
              onChange={(event) => choose({ flags: event.target.checked })}
            />
            {t('flags')}
          </label>
        ) : null}
        {applies.settleApproved ? (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={shown.settleApproved}
              onChange={(event) => choose({ settleApproved: event.target.checked })}
            />
            {t('settleApproved')}
          </label>
        ) : null}
      </fieldset>
      <p className={styles.pending} role="status">
        {pending ? t('drawing') : null}
      </p>
    </div>
  );
}
