'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import styles from './shell.module.css';

/** A link of the main navigation that knows whether one is there. */
export function NavigationLink({ href, children }: { href: string; children: ReactNode }) {
  const here = usePathname().startsWith(href);
  return (
    <Link
      className={styles.link}
      href={href}
      aria-current={here ? 'page' : undefined}
      // The frame stays from page to page, and an open menu with it.
      onClick={({ currentTarget }) => currentTarget.closest('nav')?.hidePopover()}
    >
      {children}
    </Link>
  );
}
