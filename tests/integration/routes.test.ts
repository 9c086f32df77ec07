import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedIn } from '#lib/auth/actor.ts';
import { hashOf } from '#lib/auth/secrets.ts';
import { openSession } from '#lib/auth/sessions.ts';
import { PATHS, type RouteName } from '#lib/http/paths.ts';
import type { RouteHandler } from '#lib/http/route.ts';
import { createBatch } from '#lib/usecases/batches/create-batch.ts';
import { applyBulk } from '#lib/usecases/bulk/apply-bulk.ts';
import { undoBulk } from '#lib/usecases/bulk/replay-bulk.ts';
import type { Call } from '#lib/usecases/call.ts';
import { startThread } from '#lib/usecases/discussions/start-thread.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { addTerms } from '#lib/usecases/house/add-terms.ts';
import { addWords } from '#lib/usecases/house/add-words.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { createInvitation } from '#lib/usecases/people/create-invitation.ts';
import { createToken } from '#lib/usecases/people/create-token.ts';
import { newResetToken } from '#lib/usecases/people/reset-password.ts';
import { raiseFlag } from '#lib/usecases/raise-flag.ts';
import { decideGroup } from '#lib/usecases/rounds/decide-group.ts';
import { makeMark } from '#lib/usecases/rounds/make-mark.ts';
import { openRound } from '#lib/usecases/rounds/open-round.ts';
import { undoOnRound } from '#lib/usecases/rounds/undo-on-round.ts';
import { updateRound } from '#lib/usecases/rounds/update-round.ts';
import { undo } from '#lib/usecases/undo.ts';
import { createView } from '#lib/usecases/views/views.ts';
import { createWebhook } from '#lib/usecases/webhooks/create-webhook.ts';
import { testWebhook } from '#lib/usecases/webhooks/test-webhook.ts';
import { importSeed, seedTexts } from '#seeds/factories.ts';
import { APP, openWorld, PASSWORD, type World } from '#tests/integration/auth/world.ts';
import { answerOf, notAsDescribed } from '#tests/integration/described.ts';

/** Who asks: `outsider` leads another desk; `reader` is a token of the lead that may only read. */
const ROLES = ['anonymous', 'outsider', 'editor', 'lead', 'admin', 'reader'] as const;
type Role = (typeof ROLES)[number];

/** What is sent, the path and the method apart. */
interface Sent {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}
type Prepare = (role: Role) => Sent | Promise<Sent>;

interface Caller {
  headers: Record<string, string>;
  /** Null for strangers. */
  call: Call | null;
}

let world: World;
let desk: string;
let callers: Record<Role, Caller>;
let article: Awaited<ReturnType<typeof getArticle>>;
let delivered: string;
let flag: string;

beforeAll(async () => {
  world = await openWorld();
  desk = await world.desk('Monde');
  const otherDesk = await world.desk('Sport');
  await world.person('admin@example.org', { isAdmin: true });
  await world.person('lead@example.org', { desk, role: 'lead' });
  await world.person('editor@example.org', { desk });
  await world.person('outsider@example.org', { desk: otherDesk, role: 'lead' });
  const [admin, lead, editor, outsider] = await Promise.all(
    ['admin', 'lead', 'editor', 'outsider'].map((name) => callerBySession(`${name}@example.org`)),
  );
  if (!admin || !lead?.call || !editor?.call || !outsider) throw new Error('Nobody there');
  const { token } = await createToken(lead.call, { name: 'script', scopes: ['read'], days: 1 }, 'a session');
  const reader = await callerOf({ authorization: `Bearer ${token}` });
  callers = { anonymous: { headers: {}, call: null }, admin, lead, editor, outsider, reader };

  article = await getArticle(editor.call, { id: (await importSeed(editor.call, desk)).id });
  flag = await raise('editor');
  // An article at whose gate nothing stands.
  delivered = (await importSeed(editor.call, desk)).id;
  await world.db.flag.updateMany({ where: { articleId: delivered }, data: { state: 'dismissed' } });
  await world.db.sentence.updateMany({ where: { articleId: delivered }, data: { progress: 'done' } });
});
afterAll(() => world.close());

async function callerBySession(email: string): Promise<Caller> {
  return callerOf({ cookie: await world.signIn(email) });
}

async function callerOf(headers: Record<string, string>): Promise<Caller> {
  const caller = await signedIn(new Request(APP, { headers }));
  return { headers, call: caller && { db: world.db, actor: caller.actor } };
}

/** The caller, for what must be there before a call that should succeed; the editor for other roles. */
function doer(role: Role): Call {
  const call = role === 'reader' ? callers.lead.call : role === 'outsider' ? null : callers[role].call;
  const { call: editor } = callers.editor;
  if (!editor) throw new Error('No editor');
  return call ?? editor;
}

/** The caller's own user, or the editor's. */
function userOf(role: Role): string {
  const call = callers[role].call ?? callers.editor.call;
  return call?.actor.userId ?? '';
}

/** A sentence of the article as it now stands. */
async function sentence(at = 3) {
  const row = article.sentences.filter(({ side }) => side === 'target')[at];
  return world.db.sentence.findUniqueOrThrow({ where: { id: row?.id ?? '' } });
}

/** An act on many that this role has just done. */
async function dismissedInBulk(role: Role): Promise<string> {
  const bulkId = randomUUID();
  const [finding] = await world.db.flag.findMany({
    where: { articleId: article.id, check: { not: null }, state: 'open' },
    take: 1,
  });
  await applyBulk(doer(role), {
    desk,
    bulkId,
    act: { do: 'dismiss', reason: 'Non.' },
    kind: 'flags',
    items: [{ id: finding?.id ?? '', version: finding?.version ?? 0 }],
  });
  return bulkId;
}

async function raise(role: Role): Promise<string> {
  const { id, current } = await sentence();
  const { flags } = await raiseFlag(doer(role), {
    sentenceId: id,
    from: 0,
    to: 2,
    quote: current.slice(0, 2),
    category: 'style/awkward',
    severity: 'minor',
    note: '',
    suggestion: `${current.slice(0, 2)}!`,
  });
  return (
    flags.find(
      (one) => one.check === null && one.state === 'open' && one.author?.id === doer(role).actor.userId,
    )?.id ?? ''
  );
}

/** Somebody who is on no desk. */
let people = 0;
function stranger(options: Parameters<World['person']>[1] = {}): Promise<string> {
  people += 1;
  return world.person(`person${people}@example.org`, options);
}

async function invitation(to = desk): Promise<{ id: string; token: string }> {
  const { id, url } = await createInvitation(doer('admin'), to, { role: 'editor', days: 1 });
  return { id, token: new URL(url).hash.slice(1) };
}

async function term(): Promise<string> {
  const { items } = await addTerms(doer('lead'), {
    id: desk,
    terms: [{ kind: 'forbidden', source: '', target: 'en charge de', matchCase: false, note: '' }],
  });
  return items.find(({ kind }) => kind === 'forbidden')?.id ?? '';
}

async function dismissal(): Promise<string> {
  const { items } = await addWords(doer('lead'), { id: desk, words: ['glamoureux'] });
  return items.find(({ quote }) => quote === 'glamoureux')?.id ?? '';
}

/** A blind round of the editor and somebody else on the article, with a mark of the editor's; closed, or not yet. */
async function round({ closed = false } = {}): Promise<{ id: string; articleId: string; mark: string }> {
  const lead = doer('lead');
  const { id } = await openRound(lead, {
    deskId: desk,
    name: '',
    articleIds: [article.id],
    annotatorIds: [doer('editor').actor.userId, await stranger({ desk })],
    showsFindings: false,
  });
  const span = { sentenceId: (await sentence()).id, from: 0, to: 2 };
  const { marks } = await makeMark(doer('editor'), {
    ...{ id, articleId: article.id },
    ...span,
    category: 'style/awkward',
    severity: 'minor',
    note: '',
  });
  if (closed) await updateRound(lead, { id, closed: true });
  return { id, articleId: article.id, mark: marks[0]?.id ?? '' };
}

async function onTask() {
  const { id, articleId } = await round();
  return { params: { id, articleId } };
}
async function onClosed() {
  const { id, articleId } = await round({ closed: true });
  return { params: { id, articleId } };
}

const batchPair = () => ({ name: 'rail', ...seedTexts() });

/** A webhook of the desk; a desk has ten at most. */
async function webhook(): Promise<string> {
  await world.db.webhook.updateMany({ data: { removedAt: new Date() } });
  const input = { url: 'https://example.org/hook', events: ['article.ready' as const] };
  return (await createWebhook(doer('lead'), desk, input)).id;
}

/** A batch that no worker has come to yet. */
async function waitingBatch(): Promise<string> {
  return (await createBatch(doer('editor'), { deskId: desk, name: 'lot', pairs: [batchPair()] })).id;
}

/** A batch whose one pair could not be imported. */
async function failedBatch(): Promise<string> {
  const pairs = [{ ...batchPair(), trouble: 'wrong-language' }];
  return (await createBatch(doer('editor'), { deskId: desk, name: 'lot', pairs })).id;
}

/** A discussion of the sentence, begun by the caller. */
async function thread(role: Role) {
  const call = doer(role);
  return startThread(call, { id: (await sentence()).id, body: 'On garde ce mot ?' });
}

/** A sentence that came back to the caller. */
async function returned(role: Role): Promise<string> {
  const { id } = await sentence();
  await world.db.sentence.update({
    where: { id },
    data: { verdict: 'sent_back', returnedToId: userOf(role) },
  });
  return id;
}

const onDesk: Prepare = () => ({ params: { id: desk } });
const onArticle: Prepare = () => ({ params: { id: article.id } });
const onFlag: Prepare = () => ({ params: { id: flag } });
const nothing: Prepare = () => ({});
async function onFirstMoment(id: string) {
  const first = await world.db.event.findFirstOrThrow({ where: { articleId: id }, orderBy: { id: 'asc' } });
  return { params: { id, eventId: String(first.id) } };
}

/** Statuses in the order of ROLES. */
const everybody = [200, 200, 200, 200, 200, 200];
const signedInOnly = [401, 200, 200, 200, 200, 200];
const adminOnly = [401, 403, 403, 403, 200, 403];
const read = [401, 404, 200, 200, 200, 200];
const edit = [401, 404, 200, 200, 200, 403];
const lead = [401, 404, 403, 200, 200, 403];
const annotator = [401, 404, 200, 404, 404, 404];

function giving(status: number, statuses: readonly number[]): number[] {
  return statuses.map((one) => (one === 200 ? status : one));
}

const TABLE: Record<RouteName, readonly [expected: readonly number[], prepare: Prepare]> = {
  // People
  getMe: [signedInOnly, nothing],
  updateMe: [[401, 200, 200, 200, 200, 403], () => ({ body: { preferences: { theme: 'dark' } } })],
  listMySessions: [signedInOnly, nothing],
  endMySession: [
    [401, 204, 204, 204, 204, 403],
    async (role) => ({ params: { id: hashOf(await openSession(world.db, userOf(role), 'test')) } }),
  ],
  listTokens: [signedInOnly, nothing],
  createToken: [
    [401, 201, 201, 201, 201, 403],
    () => ({ body: { name: 'un script', scopes: ['read'], days: 1 } }),
  ],
  revokeToken: [
    [401, 204, 204, 204, 204, 403],
    async (role) => {
      const call = callers[role].call ?? doer('editor');
      const { id } = await createToken(call, { name: 'à révoquer', scopes: ['read'], days: 1 }, 'a session');
      return { params: { id } };
    },
  ],
  listUsers: [adminOnly, nothing],
  updateUser: [adminOnly, async () => ({ params: { id: await stranger() }, body: { name: 'Autre nom' } })],
  endUserSessions: [giving(204, adminOnly), async () => ({ params: { id: await stranger() } })],
  listDesks: [signedInOnly, nothing],
  createDesk: [giving(201, adminOnly), () => ({ body: { name: 'Culture' } })],
  updateDesk: [lead, () => ({ params: { id: desk }, body: { name: 'Monde' } })],
  listMembers: [read, onDesk],
  updateMember: [
    giving(200, lead),
    async () => ({ params: { id: desk, userId: await stranger({ desk }) }, body: { role: 'editor' } }),
  ],
  removeMember: [giving(204, lead), async () => ({ params: { id: desk, userId: await stranger({ desk }) } })],
  // Reading them is not managing: the links themselves are not told.
  listInvitations: [[401, 404, 403, 200, 200, 200], onDesk],
  createInvitation: [giving(201, lead), () => ({ params: { id: desk }, body: { role: 'editor' } })],
  revokeInvitation: [giving(204, lead), async () => ({ params: { id: (await invitation()).id } })],
  readInvitation: [everybody, async () => ({ body: { token: (await invitation()).token } })],
  acceptInvitation: [
    [200, 200, 200, 200, 200, 403],
    async (role) => {
      // To a desk of its own, so that nobody's place in this table changes.
      const { token } = await invitation(await world.desk(`Desk ${role}`));
      const account = { email: 'new@example.org', name: 'Nouvelle', password: PASSWORD };
      return { body: role === 'anonymous' ? { token, ...account } : { token } };
    },
  ],
  // Whether an address is known is not told; on a server without mail there is no such thing.
  requestPasswordReset: [giving(404, everybody), () => ({ body: { email: 'editor@example.org' } })],
  resetPassword: [
    everybody,
    async () => ({ body: { token: await newResetToken(world.db, await stranger()), password: PASSWORD } }),
  ],

  // What a desk asks of its articles
  getHouse: [read, onDesk],
  updateHouse: [lead, () => ({ params: { id: desk }, body: { checks: { spelling: 'probable' } } })],
  undoOnDesk: [
    lead,
    async (role) => {
      const call = role === 'outsider' || role === 'editor' ? doer('lead') : doer(role);
      if (role !== 'anonymous') await addWords(call, { id: desk, words: [`mot ${role}`] });
      return { params: { id: desk } };
    },
  ],
  listTerms: [read, onDesk],
  addTerms: [
    giving(201, lead),
    () => ({ params: { id: desk }, body: { terms: [{ kind: 'required', source: 'bus', target: 'car' }] } }),
  ],
  removeTerm: [giving(204, lead), async () => ({ params: { id: await term() } })],
  listDismissals: [read, onDesk],
  addWords: [giving(201, lead), () => ({ params: { id: desk }, body: { words: ['pékinologue'] } })],
  removeDismissal: [giving(204, lead), async () => ({ params: { id: await dismissal() } })],
  getRubric: [read, onDesk],
  updateRubric: [lead, () => ({ params: { id: desk }, body: { severities: { minor: 2 } } })],

  // Reports
  getReport: [read, () => ({ query: { desk } })],
  exportReport: [read, () => ({ params: { table: 'checks' }, query: { desk } })],

  // Articles
  readFile: [
    signedInOnly,
    () => ({ body: { name: 'a.txt', content: Buffer.from('Bonjour.').toString('base64') } }),
  ],
  previewImport: [signedInOnly, () => ({ body: seedTexts() })],
  importArticle: [giving(201, edit), () => ({ body: { ...seedTexts(), deskId: desk } })],
  listWebhooks: [lead, onDesk],
  createWebhook: [
    giving(201, lead),
    () => ({ params: { id: desk }, body: { url: 'https://example.org/hook', events: ['article.ready'] } }),
  ],
  updateWebhook: [lead, async () => ({ params: { id: await webhook() }, body: { on: false } })],
  removeWebhook: [giving(204, lead), async () => ({ params: { id: await webhook() } })],
  testWebhook: [lead, async () => ({ params: { id: await webhook() } })],
  listDeliveries: [lead, async () => ({ params: { id: await webhook() } })],
  resendDelivery: [
    lead,
    async () => ({ params: { id: (await testWebhook(doer('lead'), await webhook())).id } }),
  ],
  createBatch: [giving(201, edit), () => ({ body: { deskId: desk, name: 'lot', pairs: [batchPair()] } })],
  listBatches: [read, () => ({ query: { desk } })],
  getBatch: [read, async () => ({ params: { id: await failedBatch() } })],
  listBatchItems: [read, async () => ({ params: { id: await failedBatch() } })],
  cancelBatch: [edit, async () => ({ params: { id: await waitingBatch() } })],
  retryBatch: [edit, async () => ({ params: { id: await failedBatch() }, body: {} })],
  listArticles: [read, () => ({ query: { desk } })],
  getArticle: [read, onArticle],
  updateArticle: [
    edit,
    async () => {
      const { version, title } = await world.db.article.findUniqueOrThrow({ where: { id: article.id } });
      return { params: { id: article.id }, body: { version, title: `${title}.` } };
    },
  ],
  getArticleChanges: [read, () => ({ params: { id: article.id }, query: { since: '0' } })],
  streamArticle: [read, onArticle],
  markPresence: [
    giving(204, read),
    () => ({ params: { id: article.id }, body: { sentenceId: null, here: true } }),
  ],
  listEvents: [read, onArticle],
  getMoment: [read, () => onFirstMoment(article.id)],
  // A fresh article for each role: an editor may not take back what a lead has judged in the other one.
  restoreMoment: [edit, async (role) => onFirstMoment((await importSeed(doer(role), desk)).id)],
  undo: [
    edit,
    async (role) => {
      await world.db.sentence.update({
        where: { id: (await sentence()).id },
        data: { progress: 'untouched' },
      });
      await moveSentence(doer(role), { id: (await sentence()).id, move: 'finish' });
      return { params: { id: article.id } };
    },
  ],
  redo: [
    edit,
    async (role) => {
      await world.db.sentence.update({
        where: { id: (await sentence()).id },
        data: { progress: 'untouched' },
      });
      await moveSentence(doer(role), { id: (await sentence()).id, move: 'finish' });
      await undo(doer(role), { id: article.id });
      return { params: { id: article.id } };
    },
  ],
  getIngest: [read, onArticle],
  getText: [read, () => ({ params: { id: article.id, side: 'target' } })],
  toggleStep: [
    edit,
    async () => {
      const step = (await getArticle(doer('editor'), { id: article.id })).steps.target.find(
        (one) => one.reversible,
      );
      return {
        params: { id: article.id, side: 'target', stepId: step?.id ?? '' },
        body: { applied: !step?.applied },
      };
    },
  ],
  getExport: [read, onArticle],
  getQuality: [read, onArticle],
  exportAnnotations: [read, onArticle],
  importAnnotations: [
    edit,
    async () => {
      const { id, current } = await sentence();
      const line = { source: '', target: current, category: 'style/awkward', severity: 'minor' };
      const text = JSON.stringify({ ...line, span: { side: 'target', from: 0, to: 3 }, rater: id });
      return { params: { id: article.id }, body: { text, apply: true } };
    },
  ],
  exportSelection: [signedInOnly, () => ({ body: { articles: [delivered], formats: ['txt', 'docx'] } })],
  exportArticle: [read, () => ({ params: { id: delivered }, body: { format: 'txt' } })],

  // Blind rounds
  listRounds: [read, () => ({ query: { desk } })],
  openRound: [
    giving(201, lead),
    () => ({
      body: {
        deskId: desk,
        articleIds: [article.id],
        annotatorIds: [userOf('editor'), userOf('lead')],
      },
    }),
  ],
  getRound: [read, async () => ({ params: { id: (await round()).id } })],
  updateRound: [lead, async () => ({ params: { id: (await round()).id }, body: { revealed: true } })],
  undoOnRound: [
    edit,
    async (role) => {
      const { id } = await round();
      if (role === 'lead' || role === 'admin') await updateRound(doer(role), { id, revealed: true });
      return { params: { id } };
    },
  ],
  redoOnRound: [
    edit,
    async (role) => {
      const { id } = await round();
      if (role === 'lead' || role === 'admin') await updateRound(doer(role), { id, revealed: true });
      if (role === 'lead' || role === 'admin' || role === 'editor') await undoOnRound(doer(role), { id });
      return { params: { id } };
    },
  ],
  // Read-only tokens of leads read what leads read.
  getAgreement: [
    [401, 404, 403, 200, 200, 200],
    async () => ({ params: { id: (await round({ closed: true })).id } }),
  ],
  // A task is its annotator's, and nobody else's: no lead's, and no admin's.
  getTask: [annotator, onTask],
  finishTask: [annotator, async () => ({ ...(await onTask()), body: { finished: true } })],
  makeMark: [
    giving(201, annotator),
    async () => {
      const span = { sentenceId: (await sentence()).id, from: 0, to: 2 };
      return { ...(await onTask()), body: { ...span, category: 'style/awkward', severity: 'minor' } };
    },
  ],
  updateMark: [
    annotator,
    async () => ({ params: { id: (await round()).mark }, body: { severity: 'major' as const } }),
  ],
  removeMark: [annotator, async () => ({ params: { id: (await round()).mark } })],
  getAdjudication: [[401, 404, 403, 200, 200, 200], onClosed],
  decideGroup: [
    lead,
    async () => {
      const { id, articleId, mark } = await round({ closed: true });
      return { params: { id, articleId }, body: { group: mark, take: [mark], own: null } };
    },
  ],
  adjudicate: [
    lead,
    async () => {
      const { id, articleId, mark: group } = await round({ closed: true });
      await decideGroup(doer('lead'), { id, articleId, group, take: [], own: null, reason: '' });
      return { params: { id, articleId } };
    },
  ],

  // Alignment
  regroupLinks: [
    edit,
    async () => {
      const now = await getArticle(doer('editor'), { id: article.id });
      const [link] = now.links;
      const groups = [now.sentences.filter(({ linkId }) => linkId === link?.id).map(({ id }) => id)];
      return { params: { id: article.id }, body: { groups } };
    },
  ],
  confirmLinks: [
    edit,
    async () => {
      const { links } = await getArticle(doer('editor'), { id: article.id });
      return { params: { id: article.id }, body: { links: links.map(({ id }) => id), confirmed: true } };
    },
  ],
  realignLinks: [edit, onArticle],

  // Sentences
  reviseSentence: [
    edit,
    async () => {
      const { id, version, current } = await sentence();
      return { params: { id }, body: { version, text: `${current} Encore.` } };
    },
  ],
  moveSentence: [
    lead,
    async () => {
      const { id } = await sentence();
      await world.db.sentence.update({ where: { id }, data: { verdict: 'pending' } });
      return { params: { id }, body: { move: 'approve' } };
    },
  ],
  joinSentence: [
    edit,
    async () => {
      const [before, after] = await neighbours();
      return {
        params: { id: after.id },
        body: { text: after.current, version: after.version, previousVersion: before.version },
      };
    },
  ],
  splitSentence: [
    edit,
    async () => {
      const { id } = await sentence();
      const { version } = await world.db.sentence.update({
        where: { id },
        data: { current: 'Elle parle bas. Il écoute.' },
      });
      return { params: { id }, body: { version, at: 16 } };
    },
  ],
  listRevisions: [read, async () => ({ params: { id: (await sentence()).id } })],
  restoreRevision: [
    edit,
    async () => {
      const { id, version } = await sentence();
      return { params: { id }, body: { version, revisionVersion: 1 } };
    },
  ],
  keepCorrection: [
    giving(201, edit),
    async () => {
      const { id, original } = await sentence();
      await world.db.sentence.update({ where: { id }, data: { current: `Z${original.slice(1)}` } });
      await world.db.flag.updateMany({
        where: { sentenceId: id, check: null },
        data: { state: 'withdrawn' },
      });
      const word = (text: string) => /^\S+/u.exec(text)?.[0] ?? '';
      const correction = word(`Z${original.slice(1)}`);
      const span = { from: 0, to: word(original).length, correction };
      return { params: { id }, body: { ...span, category: 'style/awkward', severity: 'minor' } };
    },
  ],

  // Flags
  listFlags: [read, () => ({ query: { desk } })],
  listSegments: [read, () => ({ query: { desk, show: 'doubtful' } })],
  listViews: [read, () => ({ query: { desk } })],
  createView: [giving(201, edit), () => ({ body: { desk, name: 'Grave', words: {} } })],
  updateView: [
    edit,
    async (role) => {
      const { id } = await createView(doer(role), { desk, name: 'À moi', words: {}, shared: false });
      return { params: { id }, body: { name: 'À moi seul' } };
    },
  ],
  previewBulk: [read, () => ({ body: { desk, act: { do: 'fix' }, select: { kind: 'flags', ids: [flag] } } })],
  applyBulk: [
    edit,
    () => ({
      body: {
        desk,
        bulkId: randomUUID(),
        act: { do: 'dismiss', reason: 'Non.' },
        kind: 'flags',
        items: [{ id: flag, version: 1 }],
      },
    }),
  ],
  undoBulk: [
    edit,
    async (role) => {
      const bulkId = await dismissedInBulk(role);
      return { params: { id: bulkId }, body: {} };
    },
  ],
  redoBulk: [
    edit,
    async (role) => {
      const bulkId = await dismissedInBulk(role);
      await undoBulk(doer(role), { id: bulkId, before: null });
      return { params: { id: bulkId }, body: {} };
    },
  ],
  assignArticles: [
    lead,
    () => ({
      params: { id: desk },
      body: { bulkId: randomUUID(), items: [{ id: article.id, assigneeId: null }] },
    }),
  ],
  planDistribution: [lead, () => ({ params: { id: desk }, body: { people: [userOf('editor')], count: 2 } })],
  getBoard: [read, onDesk],
  raiseFlag: [
    giving(201, edit),
    async () => {
      const { id, current } = await sentence();
      const span = { from: 0, to: 2, quote: current.slice(0, 2) };
      return { body: { sentenceId: id, ...span, category: 'style/awkward', severity: 'minor' } };
    },
  ],
  updateFlag: [
    edit,
    async (role) => {
      const id = await raise(role);
      const { version } = await world.db.flag.findUniqueOrThrow({ where: { id } });
      return { params: { id }, body: { version, note: 'Précision' } };
    },
  ],
  decideFlag: [lead, async () => ({ params: { id: await raise('editor') }, body: { decision: 'confirm' } })],
  fixFlag: [edit, async () => ({ params: { id: await raise('editor') } })],
  fixFlags: [edit, async () => ({ params: { id: article.id }, body: { flagIds: [await raise('editor')] } })],
  streamDesks: [read, () => ({ query: { desk } })],

  // Discussions
  listThreads: [read, async () => ({ params: { id: (await sentence()).id } })],
  startThread: [
    giving(201, edit),
    async () => ({ params: { id: (await sentence()).id }, body: { body: 'Un mot' } }),
  ],
  replyToThread: [
    giving(201, edit),
    async () => ({ params: { id: (await thread('editor')).id }, body: { body: 'Un mot' } }),
  ],
  resolveThread: [
    edit,
    async () => ({ params: { id: (await thread('editor')).id }, body: { resolved: true } }),
  ],
  editComment: [
    edit,
    async (role) => ({
      params: { id: (await thread(role)).comments[0]?.id ?? '' },
      body: { body: 'Autrement' },
    }),
  ],
  deleteComment: [edit, async (role) => ({ params: { id: (await thread(role)).comments[0]?.id ?? '' } })],
  listComments: [read, onFlag],
  addComment: [giving(201, edit), () => ({ params: { id: flag }, body: { body: 'Un mot' } })],

  // What one is told of
  listNotifications: [signedInOnly, nothing],
  markNotifications: [[401, 200, 200, 200, 200, 403], () => ({ body: {} })],
  listReturns: [signedInOnly, nothing],
  markReturn: [
    edit,
    async (role) => ({ params: { id: await returned(role) }, body: { kind: 'sentence', seen: true } }),
  ],
  getNews: [signedInOnly, nothing],
  streamNews: [signedInOnly, nothing],

  // Service
  getHealth: [everybody, nothing],
  getMetrics: [adminOnly, nothing],
  getOpenapi: [everybody, nothing],
};

/** Two neighbours of one paragraph, with words, whatever was joined before. */
async function neighbours() {
  const rows = article.sentences.filter(({ side }) => side === 'target');
  const at = rows.findIndex((row, index) => index > 0 && rows[index - 1]?.paragraph === row.paragraph);
  const pair = await Promise.all([sentence(at - 1), sentence(at)]);
  for (const row of pair)
    await world.db.sentence.update({ where: { id: row.id }, data: { current: row.original } });
  return Promise.all([sentence(at - 1), sentence(at)]);
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
/** Speaks the protocol of @auth/core instead of ours; tests/integration/auth is about it. */
const NOT_OURS = new Set(['/api/auth/[...auth]']);

/** Every handler that Next would serve, by `METHOD /path`. */
async function handlers(): Promise<Map<string, RouteHandler>> {
  const app = fileURLToPath(new URL('../../app/', import.meta.url));
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)route\.(ts|tsx|js)$/.test(path));
  const found = new Map<string, RouteHandler>();
  for (const file of files) {
    const path = `/${dirname(file)}`.replace(/\/\([^/]*\)/g, '');
    if (NOT_OURS.has(path)) continue;
    const module: Record<string, unknown> = await import(`#app/${file}`);
    for (const method of METHODS) {
      if (module[method])
        found.set(`${method} ${path.replace(/\[(\w+)\]/g, '{$1}')}`, module[method] as RouteHandler);
    }
  }
  return found;
}
const served = await handlers();

describe('the routes', () => {
  it('that are served are those of the contract, each in its place', () => {
    const named = [...served].map(([place, handler]) => [place, handler.routeName]);
    const wanted = Object.entries(PATHS).map(([name, place]) => [place, name]);
    expect(named.sort()).toEqual(wanted.sort());
  });

  it('are all in the table', () => {
    expect(Object.keys(TABLE).sort()).toEqual(Object.keys(PATHS).sort());
  });
});

describe.each(Object.entries(TABLE))('%s', (name, [expected, prepare]) => {
  const place = PATHS[name as RouteName];

  it.each(ROLES.map((role, index) => [role, expected[index]] as const))('%s: %i', async (role, status) => {
    const handler = served.get(place);
    if (!handler) throw new Error(`Nothing serves ${place}`);
    const [method = 'GET', path = ''] = place.split(' ');
    const { params = {}, query = {}, body } = await prepare(role);
    const url = path.replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? '');
    const response = await handler(
      new Request(`${APP}${url}?${new URLSearchParams(query)}`, {
        method,
        headers: {
          'sec-fetch-site': 'same-origin',
          ...callers[role].headers,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
      { params: Promise.resolve(params) },
    );
    const answer = await answerOf(response);
    expect(answer.status, answer.text.slice(0, 400)).toBe(status);
    if (status && status >= 400) expect(answer.type).toBe('application/problem+json');
    expect(notAsDescribed(name as RouteName, answer)).toEqual([]);
  });
});
