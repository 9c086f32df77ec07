import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import { decideFlag } from '#lib/usecases/decide-flag.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { addTerms } from '#lib/usecases/house/add-terms.ts';
import { addWords } from '#lib/usecases/house/add-words.ts';
import { getHouse } from '#lib/usecases/house/get-house.ts';
import { listDismissals } from '#lib/usecases/house/list-dismissals.ts';
import { listTerms } from '#lib/usecases/house/list-terms.ts';
import { removeDismissal } from '#lib/usecases/house/remove-dismissal.ts';
import { removeTerm } from '#lib/usecases/house/remove-term.ts';
import { undoOnDesk } from '#lib/usecases/house/undo-on-desk.ts';
import { updateHouse } from '#lib/usecases/house/update-house.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { undo } from '#lib/usecases/undo.ts';
import { type Newsroom, openNewsroom, refusal, sentenceWith } from '#tests/integration/acts/newsroom.ts';

const ENGLISH = `A harbour for Rouen

The council of Rouen voted on Monday.

The mayor, Anne Dupont, thanked the council. The chairman left early.

The mayor has plans for the harbour.`;
const FRENCH = `Un port pour Rouen

Le conseil municipal de Rouen a voté lundi ?

La maire, Anne Dupont, a remercié le conseil municipal. Le chairman est parti tôt.

La maire a des projets interessants pour le port ; un tokamac aussi.`;

let room: Newsroom;
let article: ArticleJson;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());
beforeEach(async () => {
  await room.db.dismissal.updateMany({ data: { removedAt: new Date() } });
  await room.db.term.updateMany({ data: { removedAt: new Date() } });
  await room.db.desk.updateMany({ data: { typography: {}, checks: {}, lanes: {} } });
  await room.db.article.deleteMany();
  await room.db.event.deleteMany();
  article = await fresh();
});

async function fresh(): Promise<ArticleJson> {
  const { id } = await importArticle(room.editor, {
    deskId: room.deskId,
    source: ENGLISH,
    target: FRENCH,
    title: 'x',
  });
  return getArticle(room.editor, { id });
}

const again = (one = article) => getArticle(room.lead, { id: one.id });
const open = ({ flags }: ArticleJson, check: string) =>
  flags.filter((flag) => flag.check === check && flag.state === 'open').map(({ quote }) => quote);
const flagOf = ({ flags }: ArticleJson, check: string, quote: string) => {
  const found = flags.find((flag) => flag.check === check && flag.quote === quote);
  if (!found) throw new Error(`No ${check} on ${quote}`);
  return found;
};
const events = () =>
  room.db.event
    .findMany({ where: { articleId: article.id }, orderBy: { id: 'asc' } })
    .then((rows) => rows.map(({ type }) => type));

describe('the house of an article', () => {
  it('is that of its desk: its typography renews the findings of an article when it is opened', async () => {
    expect(open(article, 'missing-no-break-space')).toEqual([' ?', ' ;']);
    const { id: deskId } = article.desk;
    await updateHouse(room.lead, { id: deskId, typography: { base: 'fr-CA', spaces: {} } });
    expect(await room.db.flag.count({ where: { state: 'withdrawn' } })).toBe(0);
    expect(open(await again(), 'missing-no-break-space')).toEqual([]);
    expect(await events()).toEqual(['article:imported', 'findings:renewed']);
    // Nobody fixed them: no record is kept of them, and they are back with the profile.
    expect(await room.db.flag.count({ where: { state: 'fixed' } })).toBe(0);
    await updateHouse(room.lead, { id: deskId, typography: { base: 'web', spaces: {} } });
    expect(open(await again(), 'missing-no-break-space')).toEqual([' ?', ' ;']);
  });

  it('keeps the reasons that people pick from, which renew nothing', async () => {
    const { id } = article.desk;
    const before = await room.db.desk.findUniqueOrThrow({ where: { id } });
    await updateHouse(room.lead, { id, reasons: { dismiss: ['Citation exacte.'] } });
    await updateHouse(room.lead, { id, reasons: { sendBack: ['Trop long.'] } });
    const both = { dismiss: ['Citation exacte.'], sendBack: ['Trop long.'] };
    expect((await again()).desk.reasons).toEqual(both);
    const after = await room.db.desk.findUniqueOrThrow({ where: { id } });
    expect(after.checksVersion).toBe(before.checksVersion);
    expect((await undoOnDesk(room.lead, { id })).reasons).toEqual({ ...both, sendBack: [] });
    const refused = await refusal(updateHouse(room.editor, { id, reasons: { dismiss: [] } }));
    expect(refused.code).toBe('forbidden');
  });

  it('is renewed once by all who open it at once, and leaves no step to undo', async () => {
    await updateHouse(room.lead, { id: article.deskId, checks: { spelling: 'off' } });
    const readers = await Promise.all(Array.from({ length: 8 }, () => again()));
    expect((await events()).filter((type) => type === 'findings:renewed')).toHaveLength(1);
    for (const one of readers) expect(one.history.undo).toBeNull();
    expect(open(await again(), 'spelling')).toEqual([]);
    expect((await events()).filter((type) => type === 'findings:renewed')).toHaveLength(1);
  });

  it('leaves undo of the reader’s own work as it was', async () => {
    const sentence = sentenceWith(article, 'conseil municipal de Rouen');
    await reviseSentence(room.lead, {
      id: sentence.id,
      version: sentence.version,
      text: 'Rouen a voté lundi.',
    });
    await updateHouse(room.lead, { id: article.deskId, checks: { spelling: 'off' } });
    expect((await again()).history.undo?.type).toBe('sentence:revised');
    const { sentences } = await undo(room.lead, { id: article.id });
    expect(sentences[0]?.current).toBe(sentence.current);
  });

  it('calls fixed what an edit fixed, though the checks changed in between', async () => {
    await updateHouse(room.lead, { id: article.deskId, checks: { spelling: 'off' } });
    const sentence = sentenceWith(article, 'conseil municipal de Rouen');
    await reviseSentence(room.editor, {
      id: sentence.id,
      version: sentence.version,
      text: 'Rouen a voté lundi.',
    });
    const states = await room.db.flag.findMany({
      where: {
        articleId: article.id,
        state: { not: 'open' },
        check: { in: ['missing-no-break-space', 'spelling'] },
      },
    });
    expect(states.map(({ check, state }) => `${check} ${state}`).sort()).toEqual([
      'missing-no-break-space fixed',
      'spelling withdrawn',
      'spelling withdrawn',
    ]);
  });

  it('is set by leads, who can take their own changes back in turn', async () => {
    expect((await refusal(updateHouse(room.editor, { id: article.deskId, checks: {} }))).code).toBe(
      'forbidden',
    );
    await updateHouse(room.lead, {
      id: article.deskId,
      typography: { base: 'fr-CH', spaces: { '?': 'none' } },
    });
    await updateHouse(room.lead, { id: article.deskId, checks: { calque: 'off', spelling: 'sure' } });
    await updateHouse(room.lead, { id: article.deskId, checks: { calque: null } });
    const settings = async () =>
      (await getHouse(room.editor, { id: article.deskId })).checks.flatMap(({ id, setting }) =>
        setting ? [`${id} ${setting}`] : [],
      );
    expect(await settings()).toEqual(['spelling sure']);
    await undoOnDesk(room.lead, { id: article.deskId });
    expect(await settings()).toEqual(['calque off', 'spelling sure']);
    await undoOnDesk(room.lead, { id: article.deskId });
    expect(await settings()).toEqual([]);
    const { typography } = await undoOnDesk(room.lead, { id: article.deskId });
    expect(typography.base).toBe('imprimerie-nationale');
    expect((await refusal(undoOnDesk(room.lead, { id: article.deskId }))).code).toBe('nothing-to-undo');
  });
});

describe('the glossary', () => {
  it('is pasted again after corrections, found in articles, and taken back', async () => {
    const term = {
      kind: 'required',
      source: 'chairman',
      target: 'président',
      matchCase: false,
      note: '',
    } as const;
    const unwanted = { ...term, kind: 'forbidden', target: 'chairman' } as const;
    const { added } = await addTerms(room.lead, { id: article.deskId, terms: [term, unwanted, { ...term }] });
    expect(added).toBe(2);
    const again1 = await addTerms(room.lead, {
      id: article.deskId,
      terms: [{ ...term, note: 'Guide, p. 3' }],
    });
    expect(again1).toMatchObject({ added: 0, changed: 1 });
    const seen = await again();
    expect(open(seen, 'glossary')).toContain('chairman');
    expect(flagOf(seen, 'glossary', 'chairman').fix?.edits[0]?.insert).toBe('président');
    const { items } = await listTerms(room.editor, { id: article.deskId });
    for (const { id } of items) await removeTerm(room.lead, { id });
    expect(open(await again(), 'glossary')).toEqual([]);
    await undoOnDesk(room.lead, { id: article.deskId });
    expect((await listTerms(room.editor, { id: article.deskId })).items).toHaveLength(1);
  });
});

describe('a dismissal', () => {
  const dismiss = (
    check: string,
    quote: string,
    scope: 'place' | 'article' | 'word' | 'check',
    by = room.editor,
  ) => decideFlag(by, { id: flagOf(article, check, quote).id, decision: 'dismiss', reason: 'Usage', scope });

  it('for its words on the desk is the dictionary: never found again, in no article', async () => {
    const other = await fresh();
    expect(open(article, 'spelling')).toEqual(['interessants', 'tokamac']);
    await dismiss('spelling', 'tokamac', 'word');
    expect(open(await again(), 'spelling')).toEqual(['interessants']);
    expect(open(await again(other), 'spelling')).toEqual(['interessants']);
    expect(open(await fresh(), 'spelling')).toEqual(['interessants']);
    const { items } = await listDismissals(room.editor, { id: article.deskId });
    expect(items).toMatchObject([{ scope: 'word', check: 'spelling', quote: 'tokamac', article: null }]);
  });

  it('is taken back by undo, everywhere', async () => {
    const other = await fresh();
    await dismiss('spelling', 'tokamac', 'word');
    expect(open(await again(other), 'spelling')).toEqual(['interessants']);
    const { flags } = await undo(room.editor, { id: article.id });
    expect(flags.filter(({ state }) => state === 'open').map(({ quote }) => quote)).toEqual(['tokamac']);
    expect(open(await again(other), 'spelling')).toEqual(['interessants', 'tokamac']);
    expect((await listDismissals(room.editor, { id: article.deskId })).items).toEqual([]);
  });

  it('for its words in the article leaves other articles alone', async () => {
    const other = await fresh();
    await dismiss('spelling', 'tokamac', 'article');
    expect(open(await again(), 'spelling')).toEqual(['interessants']);
    expect(open(await again(other), 'spelling')).toEqual(['interessants', 'tokamac']);
    const sentence = sentenceWith(await again(), 'remercié');
    await reviseSentence(room.editor, {
      id: sentence.id,
      version: sentence.version,
      text: 'Un tokamac, encore.',
    });
    expect(open(await again(), 'spelling')).toEqual(['interessants']);
  });

  it('for a check on the desk is for leads', async () => {
    expect((await refusal(dismiss('spelling', 'tokamac', 'check'))).code).toBe('forbidden');
    await dismiss('spelling', 'tokamac', 'check', room.lead);
    const seen = await again();
    expect(open(seen, 'spelling')).toEqual([]);
    const [rule] = (await listDismissals(room.lead, { id: article.deskId })).items;
    await removeDismissal(room.lead, { id: rule?.id ?? '' });
    // What was dismissed by itself stays so; what the rule covered is back.
    expect(open(await again(), 'spelling')).toEqual(['interessants']);
  });

  it('made by many at once, in as many articles, keeps nobody waiting for another', async () => {
    const articles = await Promise.all(Array.from({ length: 6 }, fresh));
    const made = articles.map((one) => {
      const { id } = flagOf(one, 'spelling', 'tokamac');
      return decideFlag(room.lead, { id, decision: 'dismiss', reason: 'Usage', scope: 'word' });
    });
    await Promise.all(made);
    expect(await room.db.dismissal.count({ where: { removedAt: null } })).toBe(6);
    for (const one of articles) expect(open(await again(one), 'spelling')).toEqual(['interessants']);
  });

  it('has exceptions: what somebody opens again stays open', async () => {
    await dismiss('spelling', 'tokamac', 'check', room.lead);
    await decideFlag(room.editor, {
      id: flagOf(article, 'spelling', 'interessants').id,
      decision: 'reopen',
      reason: '',
    });
    const sentence = sentenceWith(article, 'remercié');
    await reviseSentence(room.editor, {
      id: sentence.id,
      version: sentence.version,
      text: 'La maire a parlé.',
    });
    expect(open(await again(), 'spelling')).toEqual(['interessants']);
  });

  it('of words that a lead adds is one act, and is passed over when it is there', async () => {
    expect(
      (await addWords(room.lead, { id: article.deskId, words: ['Tokamac', 'interessants'] })).added,
    ).toBe(2);
    expect((await addWords(room.lead, { id: article.deskId, words: ['tokamac'] })).added).toBe(0);
    expect(open(await again(), 'spelling')).toEqual([]);
    await undoOnDesk(room.lead, { id: article.deskId });
    expect(open(await again(), 'spelling')).toEqual(['interessants', 'tokamac']);
  });
});

describe('the record of a check', () => {
  async function decided(check: string, state: 'fixed' | 'dismissed', count: number, ownLane = 'probable') {
    const { id: sentenceId } = sentenceWith(article, 'remercié');
    await room.db.flag.createMany({
      data: Array.from({ length: count }, (_, at) => ({
        deskId: article.deskId,
        articleId: article.id,
        sentenceId,
        from: 0,
        to: 2,
        quote: 'La',
        prefix: '',
        suffix: '',
        category: 'linguistic/spelling',
        severity: 'minor' as const,
        check,
        key: `${check} ${state} ${at}`,
        lane: ownLane,
        ownLane,
        state,
        decidedAt: new Date(Date.now() - 60_000 - at),
        decidedById: room.editor.userId,
      })),
    });
  }

  it('moves it down, visibly, and articles follow', async () => {
    await decided('spelling', 'fixed', 8);
    await decided('spelling', 'dismissed', 11);
    expect(flagOf(article, 'spelling', 'interessants').lane).toBe('probable');
    await decideFlag(room.editor, {
      id: flagOf(article, 'spelling', 'interessants').id,
      decision: 'dismiss',
      reason: 'Usage',
    });
    const house = await getHouse(room.lead, { id: article.deskId });
    expect(house.checks.find(({ id }) => id === 'spelling')?.lanes).toContainEqual({
      own: 'probable',
      now: 'unsure',
      right: 8,
      dismissed: 12,
    });
    const moved = await room.db.event.findFirstOrThrow({ where: { type: 'check:moved' } });
    expect(moved.detail).toMatchObject({
      check: 'spelling',
      from: 'probable',
      to: 'unsure',
      right: 8,
      dismissed: 12,
    });
    expect(flagOf(await again(), 'spelling', 'interessants').lane).toBe('unsure');
    // What a lead settles goes before it.
    await updateHouse(room.lead, { id: article.deskId, checks: { spelling: 'sure' } });
    expect(flagOf(await again(), 'spelling', 'interessants').lane).toBe('sure');
  });

  it('forgets what is older than its last 50 decisions', async () => {
    await decided('calque', 'fixed', 50);
    await room.db.flag.updateMany({ where: { check: 'calque' }, data: { decidedAt: new Date() } });
    await decided('calque', 'dismissed', 30);
    const house = await getHouse(room.lead, { id: article.deskId });
    expect(house.checks.find(({ id }) => id === 'calque')?.lanes).toEqual([
      { own: 'probable', now: 'probable', right: 50, dismissed: 0 },
    ]);
  });
});
