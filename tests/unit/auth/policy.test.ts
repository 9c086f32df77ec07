import { describe, expect, test } from 'vitest';
import { type Actor, can, canGlobally, type DeskAction, type GlobalAction } from '#lib/domain/policy.ts';

const DESK = 'desk';
const ELSEWHERE = 'elsewhere';

const who = (change: Partial<Actor>): Actor => ({
  userId: 'user',
  name: 'Someone',
  isAdmin: false,
  memberships: [],
  canWrite: true,
  ...change,
});
const on = (deskId: string, role: 'editor' | 'lead') => ({ memberships: [{ deskId, role }] });

/** The columns of the tables below, in this order. */
const ACTORS: Record<string, Actor> = {
  outsider: who({}),
  'lead elsewhere': who(on(ELSEWHERE, 'lead')),
  editor: who(on(DESK, 'editor')),
  lead: who(on(DESK, 'lead')),
  admin: who({ isAdmin: true }),
  'editor, read-only token': who({ ...on(DESK, 'editor'), canWrite: false }),
  'lead, read-only token': who({ ...on(DESK, 'lead'), canWrite: false }),
  'admin, read-only token': who({ isAdmin: true, canWrite: false }),
};

// `x` may, `.` may not. The record's type demands a line for each action.
const ON_DESK: Record<DeskAction, string> = {
  //                          out else ed lead adm | read-only: ed lead adm
  'desk:read': '                .   .   x   x   x                x   x   x',
  'desk:manage': '              .   .   .   x   x                .   .   .',
  'article:read': '             .   .   x   x   x                x   x   x',
  'article:import': '           .   .   x   x   x                .   .   .',
  'article:edit': '             .   .   x   x   x                .   .   .',
  'article:align': '            .   .   x   x   x                .   .   .',
  'article:assign': '           .   .   .   x   x                .   .   .',
  'article:export': '           .   .   x   x   x                x   x   x',
  'article:export-past-gate': ' .   .   .   x   x                .   .   .',
  'sentence:revise': '          .   .   x   x   x                .   .   .',
  'sentence:finish': '          .   .   x   x   x                .   .   .',
  'sentence:assign': '          .   .   .   x   x                .   .   .',
  'sentence:judge': '           .   .   .   x   x                .   .   .',
  'sentence:comment': '         .   .   x   x   x                .   .   .',
  'flag:raise': '               .   .   x   x   x                .   .   .',
  'flag:edit': '                .   .   x   x   x                .   .   .',
  'flag:fix': '                 .   .   x   x   x                .   .   .',
  'flag:dismiss-finding': '     .   .   x   x   x                .   .   .',
  'flag:decide': '              .   .   .   x   x                .   .   .',
  'flag:assign': '              .   .   .   x   x                .   .   .',
  'flag:comment': '             .   .   x   x   x                .   .   .',
  'round:annotate': '           .   .   x   x   x                .   .   .',
  'round:read': '               .   .   .   x   x                .   x   x',
  'round:manage': '             .   .   .   x   x                .   .   .',
};

const ON_INSTALLATION: Record<GlobalAction, string> = {
  'desk:create': '              .   .   .   .   x                .   .   .',
  'user:manage': '              .   .   .   .   x                .   .   .',
  'service:observe': '          .   .   .   .   x                .   .   x',
};

const cases = <A extends string>(table: Record<A, string>) =>
  (Object.entries(table) as [A, string][]).flatMap(([action, line]) => {
    const marks = line.trim().split(/\s+/);
    expect(marks, action).toHaveLength(Object.keys(ACTORS).length);
    return Object.entries(ACTORS).map(([name, actor], at) => ({
      action,
      name,
      actor,
      allowed: marks[at] === 'x',
    }));
  });

describe('on a desk', () => {
  test.each(cases(ON_DESK))('$action by $name: $allowed', ({ action, actor, allowed }) => {
    expect(can(actor, action, DESK)).toBe(allowed);
  });
});

describe('on the installation', () => {
  test.each(cases(ON_INSTALLATION))('$action by $name: $allowed', ({ action, actor, allowed }) => {
    expect(canGlobally(actor, action)).toBe(allowed);
  });
});
