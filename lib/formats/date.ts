const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/**
 * The day of an ISO 8601 date as French prints it, « 8 février 2024 », « 1er mars 2024 »; any other text as it is.
 * The day is the one written down, whatever the zone: an article keeps the date it was published under. Written out
 * here rather than by Intl, whose words change with the data of the machine.
 */
export function printedDate(publishedAt: string): string {
  const [, year, month, day] = ISO.exec(publishedAt) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!name || !year || !day) return publishedAt;
  return `${day === '01' ? '1er' : Number(day)} ${name} ${year}`;
}
