import { redirect } from 'next/navigation';
import { requireLead } from '#lib/auth/page.ts';

export default async function AdminPage() {
  const { me } = await requireLead();
  redirect(me.isAdmin ? '/admin/people' : '/admin/desks');
}
