'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { begin, beginByKey, UsualReasons, useUsualReasons } from '#app/components/flag/usual-reasons.tsx';
import dialogStyles from '#app/components/people/dialog.module.css';
import { MOST_TOGETHER } from '#lib/domain/bulk-limits.ts';
import { ApiError, call } from '#lib/http/client.ts';
import type { BulkAct } from '#lib/http/contract/bulk.ts';
import type { AnswerOf, BodyInputOf } from '#lib/http/contract/routes.ts';
import styles from './bulk-dialog.module.css';
import type { Bulk, BulkOutcome } from './use-bulk.ts';
import { WordChange } from './word-change.tsx';

export type Selection = BodyInputOf<'previewBulk'>['select'];
type Preview = AnswerOf<'previewBulk'>;

interface BulkDialogProps {
  /** Undefined: all desks that one is on. */
  deskId: string | undefined;
  verb: BulkAct['do'];
  select: Selection;
  /** What the desk usually says. */
  reasons: { dismiss: readonly string[]; sendBack: readonly string[] };
  members: readonly { id: string; name: string }[];
  bulk: Bulk;
  onDone: (outcome: BulkOutcome) => void;
  onClose: () => void;
}

/** What would be changed, with samples, before it is; and how far it is, while it is done. */
export function BulkDialog(props: BulkDialogProps) {
  const { deskId, verb, select, reasons, members, bulk, onDone, onClose } = props;
  const t = useTranslations('bulk');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [wanting, setWanting] = useState(false);
  const [assignee, setAssignee] = useState('');
  const [together, setTogether] = useState(false);
  /** What stood in the way of all of it. */
  const [inTheWay, setInTheWay] = useState<BulkOutcome['refused']>([]);
  const usual = useUsualReasons(
    verb === 'sendBack' ? 'sendBack' : 'dismiss',
    verb === 'sendBack' ? reasons.sendBack : reasons.dismiss,
  );
  const wantsReason = verb === 'dismiss' || verb === 'sendBack';
  const { progress } = bulk;
  // Who chose the rows one by one may be faster than the preview.
  const looking = useRef<Promise<Preview> | null>(null);

  useEffect(() => {
    dialog.current?.showModal();
    // Where one writes or chooses; else on the deed, which Enter does.
    dialog.current?.querySelector<HTMLElement>('input, select, [type=submit]')?.focus();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the dialog is opened anew for another selection
  useEffect(() => {
    let gone = false;
    looking.current = call('previewBulk', { body: { desk: deskId, act: actOf(verb, '', null), select } });
    looking.current.then(
      (answer) => !gone && setPreview(answer),
      (error: unknown) => {
        if (!gone)
          setFailure(error instanceof ApiError && error.status > 0 ? error.message : t('unreachable'));
      },
    );
    return () => {
      gone = true;
    };
  }, []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const reason = field.current?.value.trim() ?? '';
    setWanting(wantsReason && !reason);
    if (wantsReason && !reason) return field.current?.focus();
    // What a filter gives is not changed before one has seen what it is.
    if (progress || (!preview && !('ids' in select))) return;
    const items = (await looking.current?.catch(() => null))?.items ?? [];
    if (items.length === 0 || !dialog.current?.open) return;
    const all = together && items.length <= MOST_TOGETHER;
    const outcome = await bulk.apply(actOf(verb, reason, assignee || null), select.kind, items, all);
    if (outcome && all && outcome.done === 0) setInTheWay(outcome.refused);
    else if (outcome) onDone(outcome);
  }

  return (
    <dialog
      ref={dialog}
      className={`${dialogStyles.dialog} ${styles.dialog}`}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        if (!progress) return;
        // Escape stops; what is done can be taken back.
        event.preventDefault();
        bulk.stop();
      }}
      onClose={onClose}
    >
      <form onSubmit={(event) => void submit(event)}>
        <h2 id={`${id}-title`}>{t(`title.${verb}`, { kind: select.kind })}</h2>
        {preview ? (
          <PreviewView preview={preview} kind={select.kind} />
        ) : failure ? null : (
          <p className={styles.quiet}>{t('looking')}</p>
        )}
        {wantsReason ? (
          <div className={styles.field}>
            <label htmlFor={`${id}-reason`}>{t(`reason.${verb}`)}</label>
            <input
              ref={field}
              id={`${id}-reason`}
              maxLength={2000}
              autoComplete="off"
              aria-invalid={wanting}
              aria-describedby={wanting ? `${id}-wanted` : undefined}
              onKeyDown={(event) => beginByKey(event, field.current, usual)}
            />
            {wanting ? (
              <p id={`${id}-wanted`} role="alert" className={styles.wanted}>
                {t('reasonWanted')}
              </p>
            ) : null}
            <UsualReasons reasons={usual} onChoose={(reason) => begin(field.current, reason)} />
          </div>
        ) : null}
        {verb === 'assign' ? (
          <div className={styles.field}>
            <label htmlFor={`${id}-assignee`}>{t('assignTo', { kind: select.kind })}</label>
            <select
              id={`${id}-assignee`}
              value={assignee}
              onChange={(event) => setAssignee(event.target.value)}
            >
              <option value="">{t('nobody')}</option>
              {members.map((member) => (
                <option key={member.id} value={member.id}>
                  {member.name}
                </option>
              ))}
            </select>
          </div>
        ) : null}
        {preview && preview.items.length > 1 ? (
          <p className={styles.together}>
            <label>
              <input
                type="checkbox"
                checked={together && preview.items.length <= MOST_TOGETHER}
                disabled={preview.items.length > MOST_TOGETHER}
                onChange={(event) => setTogether(event.target.checked)}
              />{' '}
              {t(preview.items.length > MOST_TOGETHER ? 'togetherTooMany' : 'together', {
                most: MOST_TOGETHER,
              })}
            </label>
          </p>
        ) : null}
        {inTheWay.length > 0 ? (
          <div role="alert" className={styles.wanted}>
            <p>{t('noneDone')}</p>
            <ReasonsLeft refused={inTheWay} />
          </div>
        ) : null}
        {failure || bulk.failure ? (
          <p role="alert" className={styles.wanted}>
            {failure ?? bulk.failure}
          </p>
        ) : null}
        {progress ? (
          <div className={styles.progress} role="status">
            <progress
              value={progress.at}
              max={progress.of}
              aria-label={t(`title.${verb}`, { kind: select.kind })}
            />
            <span>{t('progress', { at: progress.at, of: progress.of })}</span>
          </div>
        ) : null}
        <div className={dialogStyles.actions}>
          <button type="button" onClick={() => (progress ? bulk.stop() : dialog.current?.close())}>
            {progress ? t('stop') : t('cancel')}
          </button>
          <button
            type="submit"
            data-kind="primary"
            aria-disabled={!preview || preview.items.length === 0 || progress !== null || undefined}
          >
            {t(`do.${verb}`, { kind: select.kind, count: preview?.items.length ?? 0 })}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function actOf(verb: BulkAct['do'], reason: string, assigneeId: string | null): BulkAct {
  switch (verb) {
    case 'dismiss':
    case 'sendBack':
      return { do: verb, reason };
    case 'assign':
      return { do: verb, assigneeId };
    default:
      return { do: verb };
  }
}

function PreviewView({ preview, kind }: { preview: Preview; kind: Selection['kind'] }) {
  const t = useTranslations('bulk');
  const { items, articles, refused, more, samples } = preview;
  return (
    <div className={styles.preview}>
      <p role="status">
        <strong>{t(`count.${kind}`, { count: items.length })}</strong> {t('inArticles', { count: articles })}
        {more ? ` ${t('more')}` : null}
      </p>
      <ReasonsLeft refused={refused} />
      {samples.length > 0 ? (
        <ul
          className={styles.samples}
          aria-label={t('samples')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach it
          tabIndex={0}
        >
          {samples.map((sample) => (
            <li key={sample.id}>
              <p lang="fr" className={styles.words}>
                {sample.before !== null && sample.after !== null ? (
                  <WordChange before={sample.before} after={sample.after} />
                ) : (
                  <>
                    {sample.prefix ? `…${sample.prefix}` : null}
                    <strong>{sample.quote}</strong>
                    {sample.suffix ? `${sample.suffix}…` : null}
                  </>
                )}
              </p>
              <p lang="fr" className={styles.quiet}>
                {sample.title}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      {items.length > samples.length ? (
        <p className={styles.quiet}>{t('andOthers', { count: items.length - samples.length })}</p>
      ) : null}
    </div>
  );
}

/** How many are left out for which reason. */
function ReasonsLeft({ refused }: { refused: readonly { code: string }[] }) {
  const why = new Map<string, number>();
  for (const { code } of refused) why.set(code, (why.get(code) ?? 0) + 1);
  if (why.size === 0) return null;
  return (
    <ul className={styles.left}>
      {[...why].map(([code, count]) => (
        <li key={code}>
          <WhyLeft code={code} count={count} />
        </li>
      ))}
    </ul>
  );
}

/** Why some are left out, in words; a code that came later than this text says so too. */
export function WhyLeft({ code, count }: { code: string; count: number }) {
  const t = useTranslations('bulk');
  const key = `left.${code}` as 'left.changed-since';
  return t(t.has(key) ? key : 'left.internal', { count });
}
