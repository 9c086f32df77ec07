import type { IngestSideJson } from '#lib/http/contract/articles.ts';
import { translations } from '#lib/i18n/server.ts';
import styles from './marked-text.module.css';

interface MarkedTextProps extends Pick<IngestSideJson, 'marks' | 'steps'> {
  text: string;
  lang: 'en' | 'fr';
}

/** A text with what steps changed in it; each mark says which step by its title, mojibake by its look too. */
export async function MarkedText({ text, marks, steps, lang }: MarkedTextProps) {
  const t = await translations('import');
  const pieces: { text: string; stepId: string | null; at: number }[] = [];
  let at = 0;
  for (const { from, to, stepId } of marks) {
    if (from > at) pieces.push({ text: text.slice(at, from), stepId: null, at });
    pieces.push({ text: text.slice(from, to), stepId, at: from });
    at = to;
  }
  pieces.push({ text: text.slice(at), stepId: null, at });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <div className={styles.text} lang={lang} tabIndex={0}>
      {pieces.map((piece) => {
        const step = steps.find(({ id }) => id === piece.stepId);
        if (!step) return piece.text;
        const name = t(`step.${step.kind}`, { count: step.count });
        return step.kind === 'mojibake' ? (
          <mark key={piece.at} title={name}>
            {piece.text}
          </mark>
        ) : (
          <del key={piece.at} title={name}>
            {piece.text}
          </del>
        );
      })}
    </div>
  );
}
