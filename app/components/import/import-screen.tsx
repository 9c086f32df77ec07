'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Choice, Field } from '#app/components/people/field.tsx';
import { Failure } from '#app/components/people/notice.tsx';
import { proposedTitle } from '#lib/domain/metadata.ts';
import { ApiError, call } from '#lib/http/client.ts';
import type { StepJson } from '#lib/http/contract/articles.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import { FileList } from './file-list.tsx';
import styles from './import-screen.module.css';
import { LONGEST_TEXT } from './read-file.ts';
import { TextPane } from './text-pane.tsx';
import { textsToSend, useDraft } from './use-draft.ts';
import { useFiles } from './use-files.ts';
import { usePreview } from './use-preview.ts';

/** Two panes to paste or drop the texts, as they will stand in the workbench: English left, French right. */
export function ImportScreen({ desks }: { desks: MeJson['desks'] }) {
  const t = useTranslations('import');
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const { draft, change, clear, restore, kept } = useDraft();
  const { preview, reading, error: previewError } = usePreview(draft);
  const { files, take, forget } = useFiles(change);
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const off = useMemo(() => new Set(draft.off), [draft.off]);
  const withBoxes = (steps: StepJson[]) => steps.map((step) => ({ ...step, applied: !off.has(step.id) }));
  const { title: proposed, titleFrom } = preview
    ? proposedTitle(withBoxes(preview.source.steps), withBoxes(preview.target.steps))
    : ({ title: '', titleFrom: 'none' } as const);
  const title = draft.title ?? proposed;
  const deskId = desks.find(({ id }) => id === draft.deskId)?.id ?? desks[0]?.id ?? '';
  const missing = missingOf(draft.source, draft.target);
  const tooLong = Math.max(draft.source.length, draft.target.length) > LONGEST_TEXT;
  const swapped = preview?.swapped ?? false;

  function swap() {
    // Steps switched off were of the other side: their ids say so.
    change({
      source: draft.target,
      target: draft.source,
      paragraphs: null,
      files: { source: draft.files.target, target: draft.files.source },
      off: [],
    });
    forget();
    setFailure(null);
    // The button goes away with the message: the focus would be lost with it.
    form.current?.querySelector('textarea')?.focus();
  }

  function toggle(id: string, applied: boolean) {
    change({ off: applied ? draft.off.filter((one) => one !== id) : [...draft.off, id] });
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (working) return;
    setWorking(true);
    setFailure(null);
    try {
      const article = await call('importArticle', {
        body: {
          ...textsToSend(draft),
          files: draft.files,
          deskId,
          title,
        },
        idempotencyKey: draft.key,
      });
      clear();
      router.push(`/articles/${article.id}`);
    } catch (error) {
      setFailure(sentenceFor(error, t('offline')));
      setWorking(false);
    }
  }

  return (
    <form ref={form} className={styles.page} onSubmit={submit}>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        <p>
          <Link href="/batches">{t('many')}</Link>
        </p>
      </div>
      {swapped ? (
        <div role="status" className={styles.swapped}>
          <p>{t('swapped')}</p>
          <button type="button" onClick={swap}>
            {t('swap')}
          </button>
        </div>
      ) : null}
      <FileList files={files} linked={draft.paragraphs !== null} />
      <div className={styles.panes}>
        {(['source', 'target'] as const).map((side) => (
          <TextPane
            key={side}
            side={side}
            text={draft[side]}
            read={preview ? preview[side] : null}
            reading={reading && draft[side].trim() !== ''}
            off={off}
            swapped={swapped}
            onText={(text) =>
              change({
                [side]: text,
                paragraphs: null,
                files: { ...draft.files, both: undefined, [side]: undefined },
                off: draft.off.filter((id) => !id.startsWith(`${side}:`)),
              })
            }
            onFiles={(dropped) => {
              setFailure(null);
              void take(dropped, side);
            }}
            onToggle={toggle}
          />
        ))}
      </div>
      <div className={styles.foot}>
        <div className={styles.title}>
          <Field
            label={t('articleTitle')}
            value={title}
            maxLength={1000}
            autoComplete="off"
            hint={draft.title === null && preview && !swapped ? t(TITLE_HINTS[titleFrom]) : ''}
            onChange={(event) => change({ title: event.target.value })}
          />
        </div>
        {desks.length > 1 ? (
          <Choice
            label={t('desk')}
            value={deskId}
            onChange={(event) => change({ deskId: event.target.value })}
          >
            {desks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Choice>
        ) : null}
      </div>
      <div className={styles.actions}>
        <Failure>{failure ?? (previewError ? sentenceFor(previewError, t('offline')) : null)}</Failure>
        {kept ? null : <p className={styles.quiet}>{t('notKept')}</p>}
        <div className={styles.buttons}>
          <button
            type="submit"
            data-kind="primary"
            disabled={missing !== null || tooLong || swapped || working}
          >
            {t('submit')}
          </button>
          {missing !== 'both' ? (
            <button
              type="button"
              data-kind="quiet"
              disabled={working}
              onClick={() => {
                clear();
                forget();
              }}
            >
              {t('clear')}
            </button>
          ) : restore ? (
            <button type="button" onClick={restore}>
              {t('restore')}
            </button>
          ) : null}
          {working ? (
            <Progress sentences={(preview?.source.sentences ?? 0) + (preview?.target.sentences ?? 0)} />
          ) : missing ? (
            <p className={styles.quiet}>{t('missing', { what: missing })}</p>
          ) : null}
        </div>
      </div>
    </form>
  );
}

const TITLE_HINTS = {
  target: 'titleFromTarget',
  source: 'titleFromSource',
  none: 'titleFromNone',
} as const;

function missingOf(source: string, target: string): 'source' | 'target' | 'both' | null {
  if (source.trim() === '') return target.trim() === '' ? 'both' : 'source';
  return target.trim() === '' ? 'target' : null;
}

function sentenceFor(error: unknown, offline: string): string {
  return error instanceof ApiError && error.code !== 'offline' ? error.message : offline;
}

/** After a second of work, that there is work, on how much, and since when. */
function Progress({ sentences }: { sentences: number }) {
  const t = useTranslations('import');
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((current) => current + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  if (seconds === 0) return null;
  const text = t('working', { sentences, seconds });
  return (
    <div className={styles.progress}>
      <progress aria-label={text} />
      <p>{text}</p>
    </div>
  );
}
