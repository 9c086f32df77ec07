import type { ParallelArticle, ParallelUnit } from '#lib/domain/parallel-article.ts';
import type { SentenceStatus } from '#lib/domain/status.ts';
import { escapeXml, flagLine } from './xml.ts';

/** States of XLIFF 1.2 (2.3, `state`) by ours. */
const STATES_12: Record<SentenceStatus, string> = {
  untouched: 'needs-review-translation',
  in_progress: 'needs-review-translation',
  sent_back: 'needs-translation',
  done: 'translated',
  approved: 'final',
};
/** States of XLIFF 2 (`state` of a segment), which has fewer; ours is kept in `subState`. */
const STATES_2: Record<SentenceStatus, string> = {
  untouched: 'translated',
  in_progress: 'translated',
  sent_back: 'initial',
  done: 'reviewed',
  approved: 'final',
};

/**
 * XLIFF 1.2 (OASIS, 2008). A group is a paragraph, a unit a link. The machine's wording stands beside the final one
 * as an `alt-trans` of type `rejected`, flags are notes.
 */
export function toXliff12({ clean, slug, units }: ParallelArticle): string {
  const groups = paragraphsOf(units).map(
    (paragraph, index) =>
      `<group id="p${index + 1}" restype="x-paragraph">\n${paragraph.map(unit12).join('')}</group>\n`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n',
    `<file original="${escapeXml(slug)}" source-language="en" target-language="fr" datatype="plaintext">\n`,
    `<header><note from="relire:title">${escapeXml(clean.title)}</note></header>\n<body>\n`,
    ...groups,
    '</body>\n</file>\n</xliff>\n',
  ].join('');
}

function unit12(unit: ParallelUnit): string {
  const { id, source, machine, final, status } = unit;
  const approved = status === 'approved' ? ' approved="yes"' : '';
  return [
    `<trans-unit id="${id}"${approved} xml:space="preserve">\n<source>${escapeXml(source)}</source>\n`,
    `<target state="${STATES_12[status]}">${escapeXml(final)}</target>\n`,
    machine === final
      ? ''
      : `<alt-trans alttranstype="rejected" origin="machine"><target>${escapeXml(machine)}</target></alt-trans>\n`,
    ...flagsOf(unit).map(
      (flag) => `<note from="${escapeXml(flag.author || 'relire')}">${escapeXml(flagLine(flag))}</note>\n`,
    ),
    '</trans-unit>\n',
  ].join('');
}

/** The type of a group that is a paragraph: groups of others may be of anything. */
export const PARAGRAPH_GROUP = 'relire:paragraph';

/**
 * XLIFF 2.1 (OASIS, 2018), core only. A group is a paragraph, a unit of one segment a link: XLIFF 2 has notes on
 * units alone, and programs that read one segment a unit read all of it. The machine's wording is a note of category
 * `machine`.
 */
export function toXliff21({ clean, slug, units }: ParallelArticle): string {
  const bodies = paragraphsOf(units).map(
    (paragraph, index) =>
      `<group id="p${index + 1}" type="${PARAGRAPH_GROUP}">\n${paragraph.map(unit21).join('')}</group>\n`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">\n',
    `<file id="f1" original="${escapeXml(slug)}">\n`,
    `<notes><note category="relire:title">${escapeXml(clean.title)}</note></notes>\n`,
    ...bodies,
    '</file>\n</xliff>\n',
  ].join('');
}

function unit21(unit: ParallelUnit): string {
  const { id, source, final, status } = unit;
  const notes = notes21(unit);
  return [
    `<unit id="u${id}">\n`,
    notes.length > 0 ? `<notes>\n${notes.join('')}</notes>\n` : '',
    `<segment id="s${id}" state="${STATES_2[status]}" subState="relire:${status}"><source xml:space="preserve">${escapeXml(source)}</source><target xml:space="preserve">${escapeXml(final)}</target></segment>\n`,
    '</unit>\n',
  ].join('');
}

function notes21(unit: ParallelUnit): string[] {
  const note = (category: string, text: string) =>
    `<note category="${category}" appliesTo="target">${escapeXml(text)}</note>\n`;
  return [
    ...(unit.machine === unit.final ? [] : [note('machine', unit.machine)]),
    ...flagsOf(unit).map((flag) => note('flag', flagLine(flag))),
  ];
}

function flagsOf(unit: ParallelUnit) {
  return unit.sentences.flatMap(({ flags }) => flags);
}

/** Units by paragraph, in the order of the article. */
export function paragraphsOf(units: readonly ParallelUnit[]): ParallelUnit[][] {
  const paragraphs: ParallelUnit[][] = [];
  for (const unit of units) {
    if (paragraphs.at(-1)?.[0]?.paragraph === unit.paragraph) paragraphs.at(-1)?.push(unit);
    else paragraphs.push([unit]);
  }
  return paragraphs;
}
