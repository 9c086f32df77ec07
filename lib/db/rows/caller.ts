import { Prisma } from '#lib/db/generated/client.ts';
import type { Role } from '#lib/domain/policy.ts';

/** Who makes a request: the user of its session or token, with the desks that they are on. */
export interface CallerRow {
  id: string;
  name: string;
  isAdmin: boolean;
  isDisabled: boolean;
  memberships: { deskId: string; role: Role }[];
}

/** A `CallerRow` of the user `u`, to be selected along with what the request carries: every request asks for it. */
export const CALLER = Prisma.sql`json_build_object(
  'id', u.id,
  'name', u.name,
  'isAdmin', u."isAdmin",
  'isDisabled', u."disabledAt" IS NOT NULL,
  'memberships', (
    SELECT coalesce(json_agg(json_build_object('deskId', m."deskId", 'role', m.role)), '[]')
    FROM membership m WHERE m."userId" = u.id
  )
)`;
