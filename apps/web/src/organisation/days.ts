/** « 24/12/2026 » */
export function dayMonthYear(day: string): string {
  return day.split('-').toReversed().join('/');
}

/** The day that was typed, as the interface writes it; what is no day stays as it is, to be refused on its field. */
export function parseDay(typed: string): string {
  const [, day = '', month = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed.trim()) ?? [];
  return year === undefined ? typed.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
