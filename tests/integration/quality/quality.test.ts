import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromMarot } from '#lib/formats/annotations/marot.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import { decideFlag } from '#lib/usecases/decide-flag.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { undoOnDesk } from '#lib/usecases/house/undo-on-desk.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { exportAnnotations } from '#lib/usecases/quality/export-annotations.ts';
import { getQuality } from '#lib/usecases/quality/get-quality.ts';
import { getRubric } from '#lib/usecases/quality/get-rubric.ts';
import { updateRubric } from '#lib/usecases/quality/update-rubric.ts';
import { raiseFlag } from '#lib/usecases/raise-flag.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { undo } from '#lib/usecases/undo.ts';
import { updateArticle } from '#lib/usecases/update-article.ts';
import { type Newsroom, openNewsroom, refusal } from '#tests/integration/acts/newsroom.ts';

let room: Newsroom;
let article: ArticleJson;
beforeAll(async () => {
  room = await openNewsroom();
  const { id } = await importArticle(room.editor, {
    deskId: room.deskId,
    // Ten words of English.
    source: 'The council voted on Monday. The mayor left before noon.',
    target: 'Le conseil a voté lundi. La maire est partie avant midi.',
    title: 'x',
  });
  article = await getArticle(room.editor, { id });
});
afterAll(() => room.close());

async function flag(side: 'source' | 'target', at: number, category: 'accuracy/omission' | 'style/awkward') {
  const sentence = article.sentences.filter((one) => one.side === side)[at];
  if (!sentence) throw new Error('No sentence');
  const severity = category === 'accuracy/omission' ? 'major' : 'minor';
  const words = { from: 0, to: 2, quote: sentence.current.slice(0, 2) };
  const about = { category, severity, note: '', suggestion: null } as const;
  const { flags } = await raiseFlag(room.editor, { sentenceId: sentence.id, ...words, ...about });
  const raised = flags.find((one) => one.check === null && one.sentenceId === sentence.id);
  if (!raised) throw new Error('No flag');
  return raised.id;
}

const quality = () => getQuality(room.editor, { id: article.id });
const deliver = async (state: 'open' | 'delivered') => {
  const { version } = await room.db.article.findUniqueOrThrow({ where: { id: article.id } });
  await updateArticle(room.lead, { id: article.id, version, state });
};

describe('the quality of an article', () => {
  it('counts what people flagged, on the English too, and tells what was fixed from what stands', async () => {
    await flag('source', 0, 'accuracy/omission');
    const awkward = await flag('target', 1, 'style/awkward');
    const dismissed = await flag('target', 0, 'style/awkward');
    await decideFlag(room.lead, { id: dismissed, decision: 'dismiss', reason: 'Non', scope: 'place' });
    await decideFlag(room.lead, { id: awkward, decision: 'resolve', reason: '', scope: 'place' });
    const { received, standing, ...rest } = await quality();
    // 5 + 1 over ten words and two links.
    expect(rest).toMatchObject({ words: 10, segments: 2, short: true, stamp: null, frozen: false });
    expect(received).toMatchObject({
      errors: 2,
      core: { penalty: 6, perThousand: 600, score: 40 },
      wmt: { penalty: 6, perSegment: 3 },
    });
    expect(standing).toMatchObject({ errors: 1, core: { penalty: 5, score: 50 }, wmt: { perSegment: 2.5 } });
  });

  it('keeps the weights of the day of delivery, until the article is opened again', async () => {
    await deliver('delivered');
    await updateRubric(room.lead, { id: room.deskId, severities: { major: 8 } });
    expect((await quality()).frozen).toBe(true);
    expect((await quality()).standing.core.penalty).toBe(5);
    await deliver('open');
    expect((await quality()).standing.core.penalty).toBe(8);
    // Undone, the delivery stands again with the weights that it had.
    await undo(room.lead, { id: article.id });
    expect((await quality()).standing.core.penalty).toBe(5);
    await deliver('open');
  });
});

describe('the rubric of a desk', () => {
  it('is MQM Core but for what the desk chose, and can be taken back', async () => {
    expect((await getRubric(room.editor, { id: room.deskId })).severities.major).toBe(8);
    await updateRubric(room.lead, { id: room.deskId, categories: { 'style/awkward': 0 }, passMark: 95 });
    await updateRubric(room.lead, { id: room.deskId, severities: { major: null } });
    expect(await getRubric(room.editor, { id: room.deskId })).toMatchObject({
      severities: { neutral: 0, minor: 1, major: 5, critical: 25 },
      categories: { 'style/awkward': 0, 'source-issue': 0, other: 1 },
      passMark: 95,
    });
    await undoOnDesk(room.lead, { id: room.deskId });
    expect((await getRubric(room.editor, { id: room.deskId })).severities.major).toBe(8);
  });

  it('is for leads to change', async () => {
    const refused = await refusal(updateRubric(room.editor, { id: room.deskId, passMark: 1 }));
    expect(refused.code).toBe('forbidden');
  });
});

describe('the categories of a desk', () => {
  const off = { category: 'style/register', isOn: false, names: { fr: '', en: '' } } as const;
  const first = { category: 'accuracy/omission', isOn: true, names: { fr: ' Oubli ', en: 'Gap' } } as const;
  const raise = async (category: 'style/register' | 'other', note: string) => {
    const sentence = article.sentences.find(({ side }) => side === 'target');
    const { current = '' } = (await room.db.sentence.findUnique({ where: { id: sentence?.id ?? '' } })) ?? {};
    return raiseFlag(room.editor, {
      sentenceId: sentence?.id ?? '',
      from: 0,
      to: 2,
      quote: current.slice(0, 2),
      category,
      severity: 'neutral',
      note,
      suggestion: null,
    });
  };

  it('are in its order, under its names, and no longer offered where it switched them off', async () => {
    const { checksVersion } = await room.db.desk.findUniqueOrThrow({ where: { id: room.deskId } });
    await updateRubric(room.lead, { id: room.deskId, typology: [first, off] });
    const { desk } = await getArticle(room.editor, { id: article.id });
    expect(desk.typology.slice(0, 3)).toEqual([
      { ...first, names: { fr: 'Oubli', en: 'Gap' } },
      off,
      { category: 'accuracy/mistranslation', isOn: true, names: { fr: '', en: '' } },
    ]);
    expect((await refusal(raise('style/register', ''))).code).toBe('category-off');
    // No finding depends on them.
    expect((await room.db.desk.findUniqueOrThrow({ where: { id: room.deskId } })).checksVersion).toBe(
      checksVersion,
    );
    await undoOnDesk(room.lead, { id: room.deskId });
    await raise('style/register', '');
    await undo(room.editor, { id: article.id });
  });

  it('are those of the day of its delivery for a delivered article', async () => {
    await updateRubric(room.lead, { id: room.deskId, typology: [first] });
    await deliver('delivered');
    await updateRubric(room.lead, { id: room.deskId, typology: [off] });
    const typology = async () => (await getArticle(room.editor, { id: article.id })).desk.typology[0];
    expect(await typology()).toMatchObject({ names: { fr: 'Oubli' } });
    expect((await quality()).rubric.typology[0]).toMatchObject({ names: { fr: 'Oubli' } });
    await deliver('open');
    expect(await typology()).toEqual(off);
    await updateRubric(room.lead, { id: room.deskId, typology: [] });
  });

  it('ask for a note where they say too little', async () => {
    expect((await refusal(raise('other', '  '))).code).toBe('note-wanted');
    await raise('other', 'Légende répétée');
    await undo(room.editor, { id: article.id });
  });
});

describe('the annotations of an article', () => {
  it('stand on the text as received, segment by segment', async () => {
    const marot = async () =>
      fromMarot((await exportAnnotations(room.editor, { id: article.id, format: 'marot' })).text);
    const before = await marot();
    expect(before.map(({ segment, rater, category }) => [segment, rater !== '', category])).toEqual([
      ['1', true, 'accuracy/omission'],
      ['2', true, 'style/awkward'],
    ]);
    expect(before[0]).toMatchObject({
      source: 'The council voted on Monday.',
      target: 'Le conseil a voté lundi.',
      span: { side: 'source', from: 0, to: 2 },
    });
    const sentence = article.sentences.find(
      (one) => one.side === 'target' && one.current.startsWith('La maire'),
    );
    await reviseSentence(room.editor, {
      id: sentence?.id ?? '',
      version: (await room.db.sentence.findUniqueOrThrow({ where: { id: sentence?.id ?? '' } })).version,
      text: 'Puis La maire est partie à midi.',
    });
    expect((await marot())[1]).toMatchObject({
      target: 'La maire est partie avant midi.',
      span: { side: 'target', from: 0, to: 2 },
    });
    // Two edits, « Puis » and « à », over the 14 words and signs of both sentences.
    expect((await quality()).edits.ter).toBeCloseTo(2 / 14, 10);
  });
});
