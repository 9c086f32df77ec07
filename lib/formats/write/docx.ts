import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  HeadingLevel,
  type ICommentOptions,
  InsertedTextRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { CleanArticle } from '#lib/domain/clean-article.ts';
import {
  type ParallelArticle,
  type ParallelFlag,
  type ParallelSentence,
  type TrackedRun,
  trackedRuns,
} from '#lib/domain/parallel-article.ts';
import { printedDate } from '#lib/formats/date.ts';

/** What XML 1.0 cannot hold. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The cleaned article for a word processor: heading, by-line, caption, paragraphs. */
export function toDocx({ clean }: ParallelArticle): Promise<Uint8Array> {
  const body = clean.paragraphs.map((text) => new Paragraph({ children: [run(text)] }));
  return pack(clean, [...headOf(clean), ...body]);
}

/** Both languages side by side, a row a link. */
export function toBilingualDocx({ clean, units }: ParallelArticle): Promise<Uint8Array> {
  const cell = (text: string, language: string) =>
    new TableCell({
      width: { size: 50, type: WidthType.PERCENTAGE },
      children: [new Paragraph({ children: [run(text, language)] })],
    });
  const rows = units.map(
    ({ source, final }) => new TableRow({ children: [cell(source, 'en-GB'), cell(final, 'fr-FR')] }),
  );
  const head = new TableRow({
    tableHeader: true,
    children: [cell('English', 'en-GB'), cell('Français', 'fr-FR')],
  });
  const table = new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...rows] });
  return pack(clean, [...headOf(clean), table]);
}

/**
 * The article as the machine wrote it, with every change since as a tracked change of its author and time, and the
 * flags as comments: refuse all, and it is the machine's; accept all, and it is the article.
 */
export function toTrackedDocx({ clean, sentences }: ParallelArticle): Promise<Uint8Array> {
  const comments: ICommentOptions[] = [];
  let changes = 0;
  const paragraphs: ParagraphChild[][] = [];
  let previous: ParallelSentence | undefined;
  for (const sentence of sentences) {
    const begins = previous?.paragraph !== sentence.paragraph;
    if (begins) paragraphs.push([]);
    const children = paragraphs.at(-1) ?? [];
    const runs = trackedRuns(sentence);
    if (!begins && previous && previous.to !== sentence.from)
      children.push(...written([spaceBefore(previous, runs)]));
    children.push(...withComments(sentence.flags, runs));
    previous = sentence;
  }
  return pack(
    clean,
    [...headOf(clean), ...paragraphs.map((children) => new Paragraph({ children }))],
    comments,
  );

  function written(runs: readonly TrackedRun[]): ParagraphChild[] {
    return runs.map(({ text, inserted, deleted }) => {
      const by = deleted ?? inserted;
      if (!by) return run(text);
      changes += 1;
      const options = { text: clear(text), id: changes, author: clear(by.author), date: by.at.toISOString() };
      return deleted ? new DeletedTextRun(options) : new InsertedTextRun(options);
    });
  }

  /** A flag whose words are gone is a comment on the whole sentence. */
  function withComments(flags: readonly ParallelFlag[], runs: readonly TrackedRun[]): ParagraphChild[] {
    const length = runs.reduce((sum, { text, deleted }) => sum + (deleted ? 0 : text.length), 0);
    const placed = flags.map((flag) => {
      const id = comments.length;
      comments.push({
        id,
        author: clear(flag.author || 'Relire'),
        date: flag.at,
        children: [new Paragraph({ children: [run(commentText(flag))] })],
      });
      return { id, from: flag.range?.from ?? 0, to: flag.range?.to ?? length };
    });
    const marks = [...new Set(placed.flatMap(({ from, to }) => [from, to]))];
    const children: ParagraphChild[] = [];
    const mark = (at: number) => {
      for (const { id } of placed.filter(({ to, from }) => to === at && from !== at)) {
        children.push(new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] }));
      }
      for (const { id, to } of placed.filter(({ from }) => from === at)) {
        children.push(new CommentRangeStart(id));
        if (to === at)
          children.push(new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] }));
      }
    };
    let at = 0;
    mark(0);
    for (const one of runs) {
      if (one.deleted) {
        children.push(...written([one]));
        continue;
      }
      const end = at + one.text.length;
      const cuts = marks.filter((cut) => cut > at && cut < end).sort((a, b) => a - b);
      let from = at;
      for (const cut of [...cuts, end]) {
        children.push(...written([{ ...one, text: one.text.slice(from - at, cut - at) }]));
        if (cut !== 0) mark(cut);
        from = cut;
      }
      at = end;
    }
    return children;
  }
}

/** The space before a sentence that was emptied, or after one, goes with it. */
function spaceBefore(previous: ParallelSentence, runs: readonly TrackedRun[]): TrackedRun {
  const gone = runs.length > 0 && runs.every(({ deleted }) => deleted !== null);
  const before = previous.current === '' && previous.original !== '' ? previous.wordings.at(-1) : undefined;
  return { text: ' ', inserted: null, deleted: (gone ? runs[0]?.deleted : before) ?? null };
}

function commentText({ severity, category, state, note }: ParallelFlag): string {
  return `[${severity}] ${category} (${state})${note === '' ? '' : ` — ${note}`}`;
}

function headOf({ title, byline, publishedAt, caption, credit }: CleanArticle): Paragraph[] {
  const about = [byline, printedDate(publishedAt)].filter((part) => part !== '').join(' · ');
  const under = [caption, credit === '' ? '' : `(${credit})`].filter((part) => part !== '').join(' ');
  return [
    ...(title === '' ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(title)] })]),
    ...[about, under].filter((text) => text !== '').map((text) => new Paragraph({ children: [run(text)] })),
  ];
}

function run(text: string, language = 'fr-FR'): TextRun {
  return new TextRun({ text: clear(text), language: { value: language } });
}

function clear(text: string): string {
  return text.replace(UNWRITABLE, '');
}

async function pack(
  { title }: CleanArticle,
  children: (Paragraph | Table)[],
  comments: ICommentOptions[] = [],
): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Relire',
    title: clear(title),
    ...(comments.length > 0 ? { comments: { children: comments } } : {}),
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
