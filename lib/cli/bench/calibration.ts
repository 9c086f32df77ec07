/** A link, what the aligner thought of it, and whether it is right. */
export interface JudgedLink {
  readonly score: number;
  readonly right: boolean;
}

export interface Bin {
  readonly links: number;
  readonly score: number;
  readonly right: number;
}

export interface Calibration {
  /** Ten bins of the same width: mean score and share of right links. */
  readonly bins: readonly Bin[];
  /** Expected calibration error: mean distance of both, weighted by links. */
  readonly error: number;
  /** Share of right ones among links scored .9 or more. */
  readonly rightWhenSure: number;
  /** Share of the errors that stand among the 5 % of links with the lowest scores. */
  readonly foundInLowest: number;
  /** That share when the links are in the best order there is. */
  readonly foundAtBest: number;
}

const BINS = 10;
const LOWEST = 0.05;

export function calibrate(links: readonly JudgedLink[]): Calibration {
  const bins = Array.from({ length: BINS }, (_, bin) =>
    binOf(links.filter(({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)) === bin)),
  );
  const sure = links.filter(({ score }) => score >= 0.9);
  const errors = links.filter(({ right }) => !right).length || 1;
  const checked = Math.round(links.length * LOWEST);
  const lowest = [...links].sort((a, b) => a.score - b.score).slice(0, checked);
  return {
    bins,
    error: bins.reduce((sum, bin) => sum + bin.links * Math.abs(bin.score - bin.right), 0) / links.length,
    rightWhenSure: binOf(sure).right,
    foundInLowest: lowest.filter(({ right }) => !right).length / errors,
    foundAtBest: Math.min(1, checked / errors),
  };
}

function binOf(links: readonly JudgedLink[]): Bin {
  const count = links.length || 1;
  return {
    links: links.length,
    score: links.reduce((sum, { score }) => sum + score, 0) / count,
    right: links.filter(({ right }) => right).length / count,
  };
}

const SIZE = 320;
const MARGIN = 44;

/** The bins as a plot: a disc a bin, its area the number of links, on the diagonal when scores are honest. */
export function calibrationPlot({ bins }: Calibration): string {
  const most = Math.max(...bins.map(({ links }) => links));
  const x = (share: number) => (MARGIN + share * SIZE).toFixed(1);
  const y = (share: number) => (MARGIN / 2 + (1 - share) * SIZE).toFixed(1);
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const discs = bins
    .filter(({ links }) => links > 0)
    .map(
      ({ links, score, right }) =>
        `<circle cx="${x(score)}" cy="${y(right)}" r="${(3 + 9 * Math.sqrt(links / most)).toFixed(1)}"><title>${links} links, mean score ${score.toFixed(3)}, right ${right.toFixed(3)}</title></circle>`,
    );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE + 2 * MARGIN} ${SIZE + 2 * MARGIN}" width="${SIZE + 2 * MARGIN}" role="img" font-family="sans-serif" font-size="11">`,
    '<title>Share of right links by score</title>',
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<g stroke="#ccc">${ticks.map((tick) => `<path d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}"/>`).join('')}</g>`,
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#666" stroke-dasharray="4 4"/>`,
    `<g fill="#1f5fa8" fill-opacity=".75">${discs.join('')}</g>`,
    `<g fill="#333" text-anchor="middle">${ticks.map((tick) => `<text x="${x(tick)}" y="${Number(y(0)) + 16}">${tick}</text>`).join('')}<text x="${x(0.5)}" y="${Number(y(0)) + 34}">score</text></g>`,
    `<g fill="#333" text-anchor="end">${ticks.map((tick) => `<text x="${Number(x(0)) - 6}" y="${Number(y(tick)) + 4}">${tick}</text>`).join('')}</g>`,
    `<text fill="#333" text-anchor="middle" transform="rotate(-90)" x="${-Number(y(0.5))}" y="12">right</text>`,
    '</svg>\n',
  ].join('\n');
}
