import type { ParallelArticle, ParallelUnit } from '#lib/domain/parallel-article.ts';
import { escapeXml } from './xml.ts';

/**
 * TMX 1.4b (LISA, 2005): units with words on both sides. The French has the date and the author of its last change;
 * where it was changed, what the machine had written stands in the property `x-rejected`.
 */
export function toTmx({ clean, createdAt, units }: ParallelArticle): string {
  const both = units.filter(({ source, final }) => source !== '' && final !== '');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n',
    '<header creationtool="Relire" creationtoolversion="0.1.0" segtype="sentence" o-tmf="Relire" adminlang="en" srclang="en" datatype="plaintext">\n',
    `<prop type="x-title">${escapeXml(clean.title)}</prop>\n</header>\n<body>\n`,
    ...both.map((unit) => unitOf(unit, createdAt)),
    '</body>\n</tmx>\n',
  ].join('');
}

function unitOf(
  { id, paragraph, source, machine, final, status, changed }: ParallelUnit,
  createdAt: Date,
): string {
  const change = changed ? ` changedate="${stamp(changed.at)}" changeid="${escapeXml(changed.author)}"` : '';
  return [
    `<tu tuid="${id}" creationdate="${stamp(createdAt)}">\n<prop type="x-paragraph">${paragraph}</prop>\n<prop type="x-status">${status}</prop>\n`,
    `<tuv xml:lang="en"><seg>${escapeXml(source)}</seg></tuv>\n`,
    `<tuv xml:lang="fr"${change}>`,
    machine === final ? '' : `<prop type="x-rejected">${escapeXml(machine)}</prop>`,
    `<seg>${escapeXml(final)}</seg></tuv>\n</tu>\n`,
  ].join('');
}

/** `YYYYMMDDThhmmssZ`, as TMX has dates. */
function stamp(date: Date): string {
  return `${date.toISOString().replace(/[-:]|\.\d+/g, '')}`;
}
