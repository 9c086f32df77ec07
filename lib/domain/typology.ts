import { CATEGORIES, type Category } from './rubric.ts';

/** One category as a desk has it. */
export interface TypologyEntry {
  category: Category;
  /** Whether people may choose it; what was said with it before stays and counts. */
  isOn: boolean;
  /** What the desk calls it in each language of the interface; empty: as Relire does. */
  names: { fr: string; en: string };
}

/** How many categories have a digit of their own: 1 to 9, then 0. */
const DIGITS = 10;

/**
 * Every category once: those that a desk arranged, in its order, then the others in that of MQM, offered and under
 * their usual names.
 */
export function typologyOf(arranged: readonly TypologyEntry[]): TypologyEntry[] {
  const byCategory = new Map<Category, TypologyEntry>();
  for (const entry of arranged) if (!byCategory.has(entry.category)) byCategory.set(entry.category, entry);
  for (const category of CATEGORIES) {
    if (!byCategory.has(category))
      byCategory.set(category, { category, isOn: true, names: { fr: '', en: '' } });
  }
  return [...byCategory.values()];
}

/** The categories that people may choose, in the order of the desk; the first ten have the digits 1 to 9 and 0. */
export function offeredOf(typology: readonly TypologyEntry[]): Category[] {
  return typology.filter(({ isOn }) => isOn).map(({ category }) => category);
}

/** The category of a digit key; undefined where there are fewer. */
export function categoryAt(offered: readonly Category[], digit: number): Category | undefined {
  return offered[(digit + DIGITS - 1) % DIGITS];
}

/** The digit of a place in the order of the desk; null for those without one. */
export function digitAt(place: number): number | null {
  return place < DIGITS ? (place + 1) % DIGITS : null;
}

/** A category that may be chosen, the likeliest in place of one that may not: of its dimension first. */
export function nearestOffered(offered: readonly Category[], category: Category): Category {
  if (offered.includes(category)) return category;
  const dimension = category.split('/')[0] ?? '';
  return offered.find((one) => one.startsWith(`${dimension}/`)) ?? offered[0] ?? category;
}

/** Whether a category says too little by itself. */
export function wantsNote(category: string): boolean {
  return category === 'other';
}
