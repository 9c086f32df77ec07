import type { ReactNode } from 'react';
import { Shell } from '#app/components/shell/shell.tsx';
import { requireUser } from '#lib/auth/page.ts';

export default async function WorkbenchLayout({ children }: { children: ReactNode }) {
  const { me } = await requireUser();
  return <Shell me={me}>{children}</Shell>;
}
