import Link from 'next/link';
import { createTranslator } from 'use-intl/core';
import page from '#app/components/people/page.module.css';
import { CATEGORIES, type Category } from '#lib/domain/rubric.ts';
import type { RubricJson } from '#lib/http/contract/quality.ts';
import { COMPILED } from '#lib/i18n/compiled.ts';
import { translations } from '#lib/i18n/server.ts';
import { TypologyForm, type UsualNames } from './typology-form.tsx';

/** Which errors a desk tells apart, how it calls them, with which keys, and what they weigh. */
export async function TypologyScreen({
  desk,
  rubric,
}: {
  desk: { id: string; name: string };
  rubric: RubricJson;
}) {
  const t = await translations('house');
  return (
    <>
      <p className={page.back}>
        <Link href={`/admin/desks/${desk.id}`}>← {t('back', { desk: desk.name })}</Link>
      </p>
      <h1 className={page.title}>{t('typology.title', { desk: desk.name })}</h1>
      <TypologyForm deskId={desk.id} rubric={rubric} usual={usualNames()} />
    </>
  );
}

/** What Relire calls each category, in both languages: what a desk that says nothing else goes by. */
function usualNames(): UsualNames {
  const in_ = (locale: 'fr' | 'en') =>
    createTranslator({ locale, messages: COMPILED[locale], namespace: 'flags' });
  const [fr, en] = [in_('fr'), in_('en')];
  const names = CATEGORIES.map((category): [Category, { fr: string; en: string }] => [
    category,
    { fr: fr(`category.${category}`), en: en(`category.${category}`) },
  ]);
  return Object.fromEntries(names) as UsualNames;
}
