'use client';

import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Choice, Field } from '#app/components/people/field.tsx';
import page from '#app/components/people/page.module.css';
import type { Term } from '#lib/domain/checks/glossary.ts';
import { call } from '#lib/http/client.ts';
import type { TermJson } from '#lib/http/contract/house.ts';
import styles from './glossary-forms.module.css';
import { readList } from './read-list.ts';
import { useHouseAct } from './use-house-act.tsx';

interface GlossaryFormsProps {
  deskId: string;
  terms: readonly TermJson[];
}

/** Adds terms one by one, or pasted as a list. */
export function GlossaryForms({ deskId, terms }: GlossaryFormsProps) {
  const t = useTranslations('house');
  const { act, busy, notice } = useHouseAct(deskId);
  const [kind, setKind] = useState<Term['kind']>('required');
  const [list, setList] = useState('');
  const id = useId();
  const read = readList(list);

  async function add(wanted: readonly Term[]): Promise<boolean> {
    const keyOf = ({ kind: rule, source, target }: Pick<Term, 'kind' | 'source' | 'target'>) =>
      [rule, source.toLowerCase(), target.toLowerCase()].join('\n');
    const known = new Map(terms.map((term) => [keyOf(term), term]));
    const fresh = wanted.filter((term) => !known.has(keyOf(term)));
    const changed = wanted.filter((term) => {
      const before = known.get(keyOf(term));
      return before && (before.note !== term.note || before.matchCase !== term.matchCase);
    });
    const counts = { added: fresh.length, changed: changed.length };
    const said =
      counts.added + counts.changed === 0 ? t('glossary.same') : t('glossary.added', counts).trim();
    return act(said, () => call('addTerms', { params: { id: deskId }, body: { terms: [...wanted] } }));
  }

  async function submitOne(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const text = (name: string) => String(fields.get(name) ?? '').trim();
    const term = {
      kind,
      source: text('source'),
      target: text('target'),
      matchCase: fields.get('matchCase') !== null,
      note: text('note'),
    };
    if (await add([term])) form.reset();
  }

  async function submitList(event: FormEvent) {
    event.preventDefault();
    if (read.terms.length > 0 && (await add(read.terms))) setList('');
  }

  return (
    <>
      {notice}
      <form className={styles.one} onSubmit={submitOne}>
        <Choice
          label={t('glossary.kind')}
          value={kind}
          onChange={(event) => setKind(event.target.value === 'forbidden' ? 'forbidden' : 'required')}
        >
          <option value="required">{t('glossary.required')}</option>
          <option value="forbidden">{t('glossary.forbidden')}</option>
        </Choice>
        <Field
          label={t('glossary.source')}
          name="source"
          lang="en"
          hint={t('glossary.sourceHint')}
          maxLength={200}
          autoComplete="off"
          required={kind === 'required'}
        />
        <Field
          label={t('glossary.target')}
          name="target"
          lang="fr"
          hint={t('glossary.targetHint')}
          maxLength={200}
          pattern=".*\S.*"
          autoComplete="off"
          required
        />
        <Field
          label={t('glossary.note')}
          name="note"
          hint={t('glossary.noteHint')}
          maxLength={500}
          autoComplete="off"
        />
        <div className={styles.end}>
          <label className={styles.check}>
            <input type="checkbox" name="matchCase" />
            {t('glossary.matchCase')}
          </label>
          <button type="submit" data-kind="primary" aria-disabled={busy}>
            {t('glossary.addButton')}
          </button>
        </div>
      </form>
      <details className={styles.paste}>
        <summary>{t('glossary.paste')}</summary>
        <form onSubmit={submitList}>
          <p id={`${id}-hint`}>{t('glossary.pasteHint')}</p>
          <label htmlFor={id} className="visuallyHidden">
            {t('glossary.pasteField')}
          </label>
          <textarea
            id={id}
            rows={6}
            spellCheck={false}
            value={list}
            aria-describedby={`${id}-hint`}
            placeholder={'Federal Reserve;Réserve fédérale | Fed;imposé;Capitale à Réserve'}
            onChange={(event) => setList(event.target.value)}
          />
          {read.bad.length > 0 ? (
            <p role="status">
              {t('glossary.badLines', { count: read.bad.length, lines: read.bad.slice(0, 12).join(', ') })}
            </p>
          ) : null}
          <div className={page.foot}>
            <button type="submit" aria-disabled={busy || read.terms.length === 0}>
              {t('glossary.pasteButton', { count: read.terms.length })}
            </button>
          </div>
        </form>
      </details>
    </>
  );
}
