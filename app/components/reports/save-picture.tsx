'use client';

import { useTranslations } from 'use-intl';

/** Twice the size on screen, so that it prints well. */
const SCALE = 2;
/** What the style sheet says of a drawing; a picture has no style sheet. */
const DRAWN = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** Saves the plot of the figure it stands in as PNG, as it is seen. */
export function SavePicture({ fileName }: { fileName: string }) {
  const t = useTranslations('reports');
  return (
    <button
      type="button"
      data-kind="quiet"
      onClick={(event) => {
        const plot = event.currentTarget.closest('figure')?.querySelector<SVGSVGElement>('svg[data-plot]');
        if (plot) void savePng(plot, fileName);
      }}
    >
      {t('png')}
    </button>
  );
}

async function savePng(plot: SVGSVGElement, fileName: string): Promise<void> {
  const { width, height } = plot.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(plot, width, height))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * SCALE);
  canvas.height = Math.round(height * SCALE);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = `${fileName}.png`;
  link.click();
}

/** The drawing with its styles written into it. */
function standalone(plot: SVGSVGElement, width: number, height: number): string {
  const copy = plot.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll<SVGElement>('*');
  plot.querySelectorAll<SVGElement>('*').forEach((element, at) => {
    const style = getComputedStyle(element);
    for (const name of DRAWN) copies[at]?.style.setProperty(name, style.getPropertyValue(name));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
}
