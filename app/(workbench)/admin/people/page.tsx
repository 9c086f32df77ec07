import { PeopleScreen } from '#app/components/people/people-screen.tsx';
import { type PageQuery, requireAdmin } from '#lib/auth/page.ts';
import { listUsers } from '#lib/usecases/people/list-users.ts';

export default async function PeoplePage({ searchParams }: PageQuery) {
  const { call, me } = await requireAdmin();
  const q = String((await searchParams).q ?? '').slice(0, 200);
  const { items } = await listUsers(call, q);
  return <PeopleScreen me={me} people={items} q={q} />;
}
