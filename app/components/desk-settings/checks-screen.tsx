import Link from 'next/link';
import page from '#app/components/people/page.module.css';
import { Section } from '#app/components/people/section.tsx';
import type { DismissalJson, HouseJson } from '#lib/http/contract/house.ts';
import { translations } from '#lib/i18n/server.ts';
import { CheckTable } from './check-table.tsx';
import { Dictionary } from './dictionary.tsx';
import { DismissalTable } from './dismissal-table.tsx';
import { ReasonsForm } from './reasons-form.tsx';
import { TypographyForm } from './typography-form.tsx';

interface ChecksScreenProps {
  desk: { id: string; name: string };
  house: HouseJson;
  dismissals: readonly DismissalJson[];
}

/** How a desk has its articles checked: its typography, its checks, its dictionary, what it dismissed. */
export async function ChecksScreen({ desk, house, dismissals }: ChecksScreenProps) {
  const t = await translations('house');
  const isWord = ({ check, scope }: DismissalJson) => check === 'spelling' && scope === 'word';
  return (
    <>
      <p className={page.back}>
        <Link href={`/admin/desks/${desk.id}`}>← {t('back', { desk: desk.name })}</Link>
      </p>
      <h1 className={page.title}>{t('title', { desk: desk.name })}</h1>
      <Section title={t('typography.title')} hint={t('typography.hint')}>
        <TypographyForm deskId={desk.id} typography={house.typography} />
      </Section>
      <Section title={t('checks.title')} hint={t('checks.hint')}>
        <CheckTable deskId={desk.id} checks={house.checks} />
      </Section>
      <Section title={t('reasons.title')} hint={t('reasons.hint')}>
        <ReasonsForm deskId={desk.id} reasons={house.reasons} />
      </Section>
      <Section title={t('dictionary.title')} hint={t('dictionary.hint')}>
        <Dictionary deskId={desk.id} words={dismissals.filter(isWord)} />
      </Section>
      <Section title={t('dismissals.title')} hint={t('dismissals.hint')}>
        <DismissalTable
          deskId={desk.id}
          dismissals={dismissals.filter((one) => !isWord(one))}
          checks={house.checks}
        />
      </Section>
    </>
  );
}
