const R = 4;
/** A circle, a square, a triangle, a diamond, a cross: what tells lines apart without colour. */
const SHAPES = [
  `M${-R} 0a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0`,
  `M${-R} ${-R}h${2 * R}v${2 * R}h${-2 * R}z`,
  `M0 ${-R - 1}L${R + 1} ${R}H${-R - 1}z`,
  `M0 ${-R - 1}L${R + 1} 0L0 ${R + 1}L${-R - 1} 0z`,
  `M${-R} ${-R}L${R} ${R}M${R} ${-R}L${-R} ${R}`,
];

/** The mark of a series of a plot, at a place of it. */
export function Marker({ which, x, y }: { which: number; x: number; y: number }) {
  return (
    <path
      data-mark=""
      d={SHAPES[which % SHAPES.length]}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
    />
  );
}
