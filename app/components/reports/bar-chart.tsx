import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import styles from './plot.module.css';

interface BarChartProps {
  /** What the plot shows, for who does not see it: its figures stand in the table of its section. */
  title: string;
  rows: readonly {
    name: string;
    /** What the row comes to, in words. */
    figure: string;
    /** Parts of its bar from left to right. */
    parts: readonly number[];
  }[];
  /** What the parts are; none where there is but one. */
  parts?: readonly string[];
}

const [WIDTH, ROW, BAR] = [480, 34, 10];

/** Amounts beside each other, a bar under its name. Parts of bars are told apart by pattern as well as by colour. */
export function BarChart({ title, rows, parts = [] }: BarChartProps) {
  const hatch = useId();
  const most = Math.max(...rows.map((row) => row.parts.reduce((sum, part) => sum + part, 0)), Number.EPSILON);
  const x = scaleLinear().domain([0, most]).range([0, WIDTH]);
  const fill = (which: number) => (which === 1 ? { fill: `url(#${hatch})` } : undefined);
  return (
    <>
      {parts.length > 1 ? (
        <ul className={styles.key}>
          {parts.map((part, which) => (
            <li key={part}>
              <svg viewBox="0 0 20 12" width="20" height="12" aria-hidden="true">
                <rect
                  className={styles.bar}
                  data-part={which}
                  x="0.5"
                  y="0.5"
                  width="19"
                  height="11"
                  style={fill(which)}
                />
              </svg>
              {part}
            </li>
          ))}
        </ul>
      ) : null}
      <svg
        className={styles.plot}
        viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`}
        role="img"
        aria-label={title}
        data-plot=""
      >
        <defs>
          <pattern
            id={hatch}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className={styles.hatchGround} width="5" height="5" />
            <rect className={styles.hatch} width="2" height="5" />
          </pattern>
        </defs>
        {rows.map((row, at) => (
          <g key={row.name} className={styles.bars} transform={`translate(0 ${at * ROW})`}>
            <text className={styles.name} x="0" y="13">
              {row.name}
            </text>
            <text className={styles.label} x={WIDTH} y="13" textAnchor="end">
              {row.figure}
            </text>
            {row.parts.map((part, which) => {
              const from = x(row.parts.slice(0, which).reduce((sum, one) => sum + one, 0));
              return (
                <rect
                  // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place
                  key={which}
                  className={styles.bar}
                  data-part={which}
                  x={from}
                  y="18"
                  width={x(part)}
                  height={BAR}
                  style={fill(which)}
                />
              );
            })}
          </g>
        ))}
      </svg>
    </>
  );
}
