import Link from 'next/link';
import page from '#app/components/people/page.module.css';
import { Section } from '#app/components/people/section.tsx';
import type { TermJson } from '#lib/http/contract/house.ts';
import { translations } from '#lib/i18n/server.ts';
import { GlossaryForms } from './glossary-forms.tsx';
import { TermTable } from './term-table.tsx';

interface GlossaryScreenProps {
  desk: { id: string; name: string };
  terms: readonly TermJson[];
}

/** The glossary of a desk: what is in it, and the ways to add to it. */
export async function GlossaryScreen({ desk, terms }: GlossaryScreenProps) {
  const t = await translations('house');
  return (
    <>
      <p className={page.back}>
        <Link href={`/admin/desks/${desk.id}`}>← {t('back', { desk: desk.name })}</Link>
      </p>
      <h1 className={page.title}>{t('glossary.title', { desk: desk.name })}</h1>
      <Section title={t('glossary.addTitle')} hint={t('glossary.hint')}>
        <GlossaryForms deskId={desk.id} terms={terms} />
      </Section>
      <Section title={t('glossary.terms')}>
        <TermTable deskId={desk.id} terms={terms} />
      </Section>
    </>
  );
}
