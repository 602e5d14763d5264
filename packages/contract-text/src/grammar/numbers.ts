const words = [
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
] as const;

/** « six mois »; in figures past twelve, and for one, which would elide the word before it. */
export function monthsInWords(months: number): string {
  return `${words[months - 2] ?? months} mois`;
}

/** « 17 demi-journées », « une demi-journée »; null when there is not a whole one. */
export function halfDaysInWords(halfDays: number): string | null {
  if (halfDays < 1) return null;
  return halfDays === 1 ? 'une demi-journée' : `${halfDays} demi-journées`;
}
