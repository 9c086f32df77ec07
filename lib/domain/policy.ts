export type Role = 'editor' | 'lead';

/** Someone who acts: a person signed in, or a script with one of that person's tokens. */
export interface Actor {
  userId: string;
  name: string;
  isAdmin: boolean;
  memberships: readonly { deskId: string; role: Role }[];
  /** A token without `write` may only read. */
  canWrite: boolean;
}

/** Acts on things of a desk, with the role that they want. */
const DESK_ACTIONS = {
  'desk:read': 'editor',
  'desk:manage': 'lead',
  'article:read': 'editor',
  'article:import': 'editor',
  'article:edit': 'editor',
  'article:align': 'editor',
  'article:assign': 'lead',
  'article:export': 'editor',
  'article:export-past-gate': 'lead',
  'sentence:revise': 'editor',
  'sentence:finish': 'editor',
  'sentence:judge': 'lead',
  'sentence:assign': 'lead',
  'sentence:comment': 'editor',
  'flag:raise': 'editor',
  'flag:edit': 'editor',
  'flag:fix': 'editor',
  'flag:dismiss-finding': 'editor',
  'flag:decide': 'lead',
  'flag:assign': 'lead',
  'flag:comment': 'editor',
  'round:annotate': 'editor',
  'round:read': 'lead',
  'round:manage': 'lead',
} as const satisfies Record<string, Role>;

/** Acts on the whole installation: admins only. */
const GLOBAL_ACTIONS = ['desk:create', 'user:manage', 'service:observe'] as const;

export type DeskAction = keyof typeof DESK_ACTIONS;
export type GlobalAction = (typeof GLOBAL_ACTIONS)[number];

const READING: ReadonlySet<DeskAction | GlobalAction> = new Set([
  'desk:read',
  'article:read',
  'article:export',
  'round:read',
  'service:observe',
]);

/** The actor's role on a desk; admins count as leads everywhere; null for outsiders. */
export function roleOn(actor: Actor, deskId: string): Role | null {
  if (actor.isAdmin) return 'lead';
  return actor.memberships.find((membership) => membership.deskId === deskId)?.role ?? null;
}

/** Whether the actor may do this to things of this desk. */
export function can(actor: Actor, action: DeskAction, deskId: string): boolean {
  if (!actor.canWrite && !READING.has(action)) return false;
  const role = roleOn(actor, deskId);
  return role === 'lead' || (role === 'editor' && DESK_ACTIONS[action] === 'editor');
}

/** Whether the actor may do this to the installation. */
export function canGlobally(actor: Actor, action: GlobalAction): boolean {
  return actor.isAdmin && (actor.canWrite || READING.has(action));
}
