import type { Category, Severity } from '#lib/domain/rubric.ts';
import type { RubricJson, ScoresJson } from '#lib/http/contract/quality.ts';
import { pageLocale, translations } from '#lib/i18n/server.ts';
import styles from './quality-screen.module.css';

/** Worst first, as one reads. */
const COLUMNS: readonly Severity[] = ['critical', 'major', 'minor', 'neutral'];

interface CountTableProps {
  received: ScoresJson;
  standing: ScoresJson;
  typology: RubricJson['typology'];
}

/** Errors by category and severity: all, and in brackets those that are left. */
export async function CountTable({ received, standing, typology }: CountTableProps) {
  const [t, flags] = [await translations('quality'), await translations('flags')];
  const locale = await pageLocale();
  const nameOf = (category: Category) =>
    typology.find((entry) => entry.category === category)?.names[locale] || flags(`category.${category}`);
  if (received.errors === 0) return <p>{t('none')}</p>;
  const left = new Map(standing.counts.map(({ category, counts }) => [category, counts]));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('category')}</th>
          {COLUMNS.map((severity) => (
            <th key={severity} scope="col">
              {flags(`severity.${severity}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {received.counts.map(({ category, counts }) => (
          <tr key={category}>
            <th scope="row">{nameOf(category)}</th>
            {COLUMNS.map((severity) => (
              <td key={severity}>
                {counts[severity] === 0
                  ? t('noFigure')
                  : t('cell', { all: counts[severity], left: left.get(category)?.[severity] ?? 0 })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
