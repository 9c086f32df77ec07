import type { Link, Sentence } from '#lib/db/generated/client.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Act } from './act.ts';
import { reconcileFindings } from './findings.ts';

/** Sentences that shall be one link, and what is to be said of it. */
export interface Group {
  sentences: readonly string[];
  link: Pick<Link, 'score' | 'origin' | 'confirmedAt' | 'confirmedById'>;
}

/**
 * Puts sentences into other links. The groups must hold exactly the sentences of the links that they touch,
 * so that one who saw another alignment is refused. A group that is a link already keeps it as it is; others
 * take over a link of their sentences or get a new one. A link that loses all its sentences stays behind,
 * empty, so that undo finds it.
 *
 * @throws Problem `links-changed`
 */
export async function regroup(act: Act, groups: readonly Group[]): Promise<void> {
  const { byId, linkIds } = await touchedSentences(act, groups);
  const links = new Map(
    (await act.tx.link.findMany({ where: { id: { in: [...linkIds] } } })).map((link) => [link.id, link]),
  );
  const sizes = new Map<string, number>();
  for (const { linkId } of byId.values()) sizes.set(linkId, (sizes.get(linkId) ?? 0) + 1);
  const taken = new Set<string>();
  const standing = groups.map((group) => standingLink(group, byId, sizes));
  for (const id of standing) if (id !== null) taken.add(id);
  let changed = false;
  for (const [at, group] of groups.entries()) {
    if (standing[at] !== null) continue;
    changed = true;
    const members = group.sentences.flatMap((id) => byId.get(id) ?? []);
    const free = members.find(({ linkId }) => !taken.has(linkId))?.linkId;
    const order = Math.min(...members.map(({ linkId }) => links.get(linkId)?.order ?? 0));
    const link =
      (free ? links.get(free) : undefined) ??
      (await act.tx.link.create({ data: { articleId: act.article.id, order, score: group.link.score } }));
    taken.add(link.id);
    await act.change('link', link, group.link);
    for (const sentence of members) await act.change('sentence', sentence, { linkId: link.id });
  }
  if (changed) await reconcileFindings(act);
  else act.unchanged = true;
}

/** The link that these sentences, and no others, are already. */
function standingLink(
  { sentences }: Group,
  byId: ReadonlyMap<string, Sentence>,
  sizes: ReadonlyMap<string, number>,
): string | null {
  const ids = new Set(sentences.map((id) => byId.get(id)?.linkId));
  const [only] = ids;
  return ids.size === 1 && only !== undefined && sizes.get(only) === sentences.length ? only : null;
}

async function touchedSentences(act: Act, groups: readonly Group[]) {
  const wanted = groups.flatMap(({ sentences }) => sentences);
  const inArticle = { articleId: act.article.id, stepId: null };
  const named = await act.tx.sentence.findMany({
    where: { ...inArticle, id: { in: wanted } },
    select: { linkId: true },
  });
  const linkIds = new Set(named.map(({ linkId }) => linkId));
  const all = await act.tx.sentence.findMany({
    where: { ...inArticle, linkId: { in: [...linkIds] } },
    orderBy: [{ side: 'asc' }, { position: 'asc' }],
  });
  const byId = new Map(all.map((sentence) => [sentence.id, sentence]));
  const exact =
    new Set(wanted).size === wanted.length &&
    byId.size === wanted.length &&
    wanted.every((id) => byId.has(id)) &&
    groups.every(({ sentences }) => sentences.length > 0);
  if (!exact) throw new Problem(409, 'links-changed');
  return { byId, linkIds };
}
