import { scaleLinear } from 'd3-scale';
import { LineKey } from './line-key.tsx';
import { Marker } from './marker.tsx';
import styles from './plot.module.css';

interface LineChartProps {
  /** What the plot shows, for who does not see it: its figures stand in the table of its section. */
  title: string;
  /** One for each value of a series, in order. */
  labels: readonly string[];
  series: readonly { name: string; values: readonly (number | null)[] }[];
  format: (value: number) => string;
  /** Where the scale of scores ends, which hardly differ: it begins at what is there. Amounts have none, and begin at 0. */
  best: number | null;
}

const [WIDTH, HEIGHT] = [340, 190];
const [LEFT, RIGHT, TOP, BOTTOM] = [44, 12, 10, 26];
const MOST_LABELS = 5;

/**
 * Values over time. Lines are told apart by dash and mark as well as by colour; a line runs over
 * periods without anything from mark to mark.
 */
export function LineChart({ title, labels, series, format, best }: LineChartProps) {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) / 10;
  const y = scaleLinear()
    .domain(best === null ? [0, high || 1] : [low - room, Math.min(best, high + room)])
    .nice(4)
    .range([HEIGHT - BOTTOM, TOP]);
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, labels.length);
  const x = (at: number) => LEFT + (at + 0.5) * step;
  const every = Math.ceil(labels.length / MOST_LABELS);
  return (
    <>
      <LineKey names={series.map(({ name }) => name)} />
      <svg
        className={styles.plot}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={title}
        data-plot=""
      >
        {y.ticks(4).map((tick) => (
          <g key={tick} className={styles.tick} transform={`translate(0 ${y(tick)})`}>
            <line x1={LEFT} x2={WIDTH - RIGHT} />
            <text x={LEFT - 6} dy="0.32em" textAnchor="end">
              {format(tick)}
            </text>
          </g>
        ))}
        {labels.map((label, at) =>
          at % every === 0 ? (
            <text key={label} className={styles.label} x={x(at)} y={HEIGHT - 8} textAnchor="middle">
              {label}
            </text>
          ) : null,
        )}
        {series.map(({ name, values: mine }, which) => (
          <g key={name} className={styles.series} data-series={which}>
            <path d={pathOf(mine, x, y)} />
            {mine.map((value, at) =>
              value === null ? null : <Marker key={labels[at]} which={which} x={x(at)} y={y(value)} />,
            )}
          </g>
        ))}
      </svg>
    </>
  );
}

function pathOf(
  values: readonly (number | null)[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  const places = values.flatMap((value, at) =>
    value === null ? [] : [`${x(at).toFixed(1)} ${y(value).toFixed(1)}`],
  );
  return places.length === 0 ? '' : `M${places.join('L')}`;
}
