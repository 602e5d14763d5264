/** The planned dates of one month, in words: « mardi 1er », « de 9 h à 12 h 30 ». */
export interface AnnexMonth {
  /** « décembre 2026 » */
  name: string;
  dates: { day: string; hours: string }[];
}

/** From how many dates on a table by month reads better than a list. */
const many = 13;

/** « mardi 1er décembre 2026, de 9 h à 12 h 30 », as the text writes it: day, month, hours. */
const date = /^(\p{L}+ \d{1,2}(?:er)?) (\p{L}+ \d{4}), (.+)$/u;

/**
 * The dates of an annex by month, in their order; null when there are few. The words come from the frozen text, which
 * is all that a signed contract is printed from: if one of them does not read as a date, they stay a list.
 */
export function annexMonths(dates: readonly string[]): AnnexMonth[] | null {
  if (dates.length < many) return null;
  const months: AnnexMonth[] = [];
  for (const words of dates) {
    const [, day, name, hours] = date.exec(words) ?? [];
    if (day === undefined || name === undefined || hours === undefined) return null;
    const current = months.at(-1);
    if (current?.name === name) current.dates.push({ day, hours });
    else months.push({ name, dates: [{ day, hours }] });
  }
  return months;
}
