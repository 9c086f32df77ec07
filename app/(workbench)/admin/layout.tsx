import type { ReactNode } from 'react';
import { AdminFrame } from '#app/components/people/admin-frame.tsx';
import { requireLead } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('people'))('admin.title') };
}

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const { me } = await requireLead();
  return <AdminFrame isAdmin={me.isAdmin}>{children}</AdminFrame>;
}
