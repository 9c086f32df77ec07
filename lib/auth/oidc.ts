import type { Db, Tx } from '#lib/db/client.ts';
import { listPendingInvitationsFor } from '#lib/db/rows/invitation.ts';
import {
  getUserByEmail,
  getUserByIdentity,
  insertUser,
  linkIdentity,
  normaliseEmail,
} from '#lib/db/rows/user.ts';
import { env } from '#lib/env.ts';
import { Problem } from '#lib/http/problem.ts';
import { joinDesk } from '#lib/usecases/people/accept-invitation.ts';
import { isOpen, requireInvitation } from '#lib/usecases/people/read-invitation.ts';

/** What a provider vouches for. */
export interface Identity {
  issuer: string;
  subject: string;
  email: string | null;
  emailVerified: boolean;
  name: string | null;
}

/** Why a person whom the provider knows may not come in; each has a sentence on the sign-in page. */
export type OidcRefusal = 'oidc-unknown' | 'oidc-unverified' | 'oidc-disabled';

export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  name: string;
}

/** The provider of the environment, or null when people sign in with passwords only. */
export function oidcSettings(): OidcSettings | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: OIDC_NAME,
  };
}

/**
 * The user whom an identity signs in. The provider says who somebody is, Relire says who may come in, so
 * there is no self-registration:
 * 1. a subject seen before is its user, whatever the address has become;
 * 2. else an account with the address that the provider has verified, which is linked from then on;
 * 3. else whoever holds an invitation (its link, or one made for that address) gets an account.
 * An address that the provider has not verified counts for nothing: anybody could have typed it there.
 */
export async function resolveIdentity(
  db: Db,
  identity: Identity,
  invitationToken: string | null,
  locale: 'fr' | 'en',
): Promise<{ userId: string } | { refusal: OidcRefusal }> {
  const { issuer, subject } = identity;
  const known = await getUserByIdentity(db, issuer, subject);
  if (known) return known.disabledAt ? { refusal: 'oidc-disabled' } : { userId: known.id };
  if (!identity.email || !identity.emailVerified) return { refusal: 'oidc-unverified' };
  const email = normaliseEmail(identity.email);

  return db.$transaction(async (tx) => {
    const same = await getUserByEmail(tx, email);
    if (same?.disabledAt) return { refusal: 'oidc-disabled' };
    const invitation = same ? null : await invitationFor(tx, email, invitationToken);
    if (!same && !invitation) return { refusal: 'oidc-unknown' };
    const user =
      same ??
      (await insertUser(tx, { email, name: identity.name?.trim() || email, passwordHash: null, locale }));
    await linkIdentity(tx, { issuer, subject, userId: user.id });
    if (invitation) await joinDesk(tx, invitation, user.id);
    return { userId: user.id };
  });
}

async function invitationFor(tx: Tx, email: string, token: string | null) {
  if (token) {
    try {
      const invitation = await requireInvitation(tx, token);
      if (!invitation.email || invitation.email === email) return invitation;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }
  return (await listPendingInvitationsFor(tx, email)).find(isOpen) ?? null;
}
