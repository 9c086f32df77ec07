import { readFileSync } from 'node:fs';
import { hashPassword } from '#lib/auth/passwords.ts';
import type { Db } from '#lib/db/client.ts';
import type { Role } from '#lib/domain/policy.ts';
import type { ArticleSummaryJson } from '#lib/http/contract/articles.ts';
import type { Call } from '#lib/usecases/call.ts';
import { importArticle } from '#lib/usecases/import-article.ts';

/** The seed pair as it was scraped (French) and written for this project (English). */
export function seedTexts(): { source: string; target: string } {
  const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
  return { source: read('article.en.txt'), target: read('article.fr.txt') };
}

export interface DeskRow {
  id: string;
  slug: string;
  name: string;
}

/** A desk. */
export function makeDesk(db: Db, slug: string, name: string): Promise<DeskRow> {
  return db.desk.create({ data: { slug, name }, select: { id: true, slug: true, name: true } });
}

interface PersonInput {
  email: string;
  name: string;
  password?: string;
  isAdmin?: boolean;
  desks?: readonly { id: string; role: Role }[];
  locale?: 'fr' | 'en';
}

/** A person with memberships, and the call that person makes. */
export async function makePerson(db: Db, input: PersonInput): Promise<Call & { userId: string }> {
  const desks = input.desks ?? [];
  const user = await db.user.create({
    data: {
      email: input.email,
      name: input.name,
      isAdmin: input.isAdmin ?? false,
      locale: input.locale ?? 'fr',
      passwordHash: input.password ? await hashPassword(input.password) : null,
      memberships: { create: desks.map(({ id, role }) => ({ deskId: id, role })) },
    },
  });
  return {
    db,
    userId: user.id,
    actor: {
      userId: user.id,
      name: user.name,
      isAdmin: user.isAdmin,
      memberships: desks.map(({ id, role }) => ({ deskId: id, role })),
      canWrite: true,
    },
  };
}

/** The seed article, imported as a person would. */
export function importSeed(call: Call, deskId: string): Promise<ArticleSummaryJson> {
  return importArticle(call, { ...seedTexts(), deskId, title: SEED_TITLE });
}

/** The scraped French has no title; its hashtags say which it was. */
export const SEED_TITLE = 'Pékin, Tianjin et le Hebei se rapprochent pour leur développement';
