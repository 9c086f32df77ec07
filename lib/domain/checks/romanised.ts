/** A name without accents and capitals. */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * A name by its sounds, where French and English write those of other scripts in different letters: Moubarak and
 * Mubarak, Terechkova and Tereshkova, charia and sharia, Tadjikistan and Tajikistan. Short, and not fit to be shown.
 */
export function romanised(name: string): string {
  return foldName(name)
    .replace(/sch|tch|sh|ch/g, 'x')
    .replace(/dj/g, 'j')
    .replace(/ou|oo/g, 'u')
    .replace(/d[dh]/g, 'd')
    .replace(/ph/g, 'f')
    .replace(/kh|[cq]/g, 'k')
    .replace(/y/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(\p{L})\1/gu, '$1');
}

/** The consonants of a romanised name: alike in Mursi and Morsi, Koran and Coran, Hizbullah and Hezbollah. */
export function consonants(name: string): string {
  return romanised(name).replace(/[aeiou]/g, '');
}
