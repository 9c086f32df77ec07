import { z } from 'zod';
import { changesSchema } from './articles.ts';
import { contract, id, idParams } from './contract.ts';

/** More than any article has; a guard against nonsense. */
const MOST_LINKS = 50_000;

export const linkContract = {
  regroupLinks: contract({
    summary: 'Ties sentences otherwise; the groups must hold exactly the sentences of the links they touch',
    tag: 'alignment',
    access: 'signed-in',
    params: idParams,
    body: z.object({ groups: z.array(z.array(id).min(1).max(500)).min(1).max(MOST_LINKS) }),
    answer: changesSchema,
    maxBytes: 4_000_000,
    problems: ['links-changed'],
  }),
  confirmLinks: contract({
    summary: 'Says of links that they are right, or takes that back',
    tag: 'alignment',
    access: 'signed-in',
    params: idParams,
    body: z.object({ links: z.array(id).min(1).max(MOST_LINKS), confirmed: z.boolean() }),
    answer: changesSchema,
    maxBytes: 4_000_000,
  }),
  realignLinks: contract({
    summary: 'Aligns anew what nobody confirmed, between the links that people did',
    tag: 'alignment',
    access: 'signed-in',
    params: idParams,
    answer: changesSchema,
  }),
} as const;
