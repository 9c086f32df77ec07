import type { Metadata } from '#lib/domain/metadata.ts';

/** A sentence of the article as it stands, leftovers left out, in order. */
export interface CleanSentence {
  paragraph: number;
  current: string;
  /** Range in the text as received: tells whether a space stood before the next sentence. */
  from: number;
  to: number;
}

/** The article as it goes out, whatever the format. Every text is one line, trimmed. */
export interface CleanArticle {
  title: string;
  /** Absent fields are empty. */
  publishedAt: string;
  byline: string;
  caption: string;
  credit: string;
  paragraphs: string[];
}

/**
 * Puts the article together as one would write it: the sentences of a paragraph follow each other with the space
 * that stood between them, an emptied sentence takes its space with it, a paragraph without words vanishes.
 */
export function cleanArticle(
  title: string,
  metadata: Metadata,
  sentences: readonly CleanSentence[],
): CleanArticle {
  return {
    title: oneLine(title),
    publishedAt: oneLine(metadata.publishedAt ?? ''),
    byline: oneLine(metadata.byline ?? ''),
    caption: oneLine(metadata.caption ?? ''),
    credit: oneLine(metadata.credit ?? ''),
    paragraphs: paragraphsOf(sentences),
  };
}

function paragraphsOf(sentences: readonly CleanSentence[]): string[] {
  const paragraphs: string[] = [];
  let previous: CleanSentence | undefined;
  for (const sentence of sentences) {
    const words = oneLine(sentence.current);
    if (words === '') continue;
    if (previous?.paragraph === sentence.paragraph) {
      const line = paragraphs.length - 1;
      paragraphs[line] = `${paragraphs[line] ?? ''}${spaceBetween(previous, sentence, words)}${words}`;
    } else paragraphs.push(words);
    previous = sentence;
  }
  return paragraphs;
}

/** One space, unless the two touched as received or the second begins with what clings to the word before it. */
function spaceBetween(previous: CleanSentence, next: CleanSentence, words: string): '' | ' ' {
  if (previous.to === next.from) return '';
  return /^(?:,|\.(?![.\p{L}\p{N}]))/u.test(words) ? '' : ' ';
}

/** Line ends typed into a sentence are spaces, and control characters are no text in any format. */
function oneLine(text: string): string {
  return text
    .replace(/[^\S\n\r\u2028\u2029]*[\n\r\u2028\u2029\v\f\u0085]+\s*/g, ' ')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
    .trim();
}
