const timeZone = 'Europe/Paris';

/** The parts of a day `YYYY-MM-DD`, with no time zone in the way. */
function parts(day: string, options: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
  return options.day === undefined ? text : text.replace(/(^|\s)1(?=\s|$)/, '$11er');
}

/** The day of an instant, in the organisation's time zone. */
export function dayOf(instant: string | Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(instant));
}

/** « mardi 1er décembre 2026 » */
export function longDay(day: string): string {
  return parts(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** « 1er décembre 2026 » */
export function plainDay(day: string): string {
  return parts(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** « mardi 1er décembre » */
export function dayOfYear(day: string): string {
  return parts(day, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** « 1er déc. 2026 », for a table's cell. */
export function shortDay(day: string): string {
  return parts(day, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** « décembre », « déc. » from `YYYY-MM`. */
export function monthName(month: string, length: 'long' | 'short' = 'long'): string {
  return parts(`${month}-01`, { month: length });
}

/** « 9 h 14 » from an instant. */
export function timeOf(instant: string): string {
  const text = new Intl.DateTimeFormat('fr-FR', { timeZone, hour: 'numeric', minute: '2-digit' }).format(
    new Date(instant),
  );
  return clock(text);
}

/** « 9 h 14 » from « 09:14 » */
export function clock(time: string): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  return `${Number(hours)}\u00a0h\u00a0${minutes}`;
}

/** « mardi 12 mai 2026 à 9 h 14 » */
export function moment(instant: string): string {
  return `${longDay(dayOf(instant))} à ${timeOf(instant)}`;
}

const millisecondsPerDay = 86_400_000;

/** « depuis aujourd’hui », « depuis hier », « depuis mardi », then « depuis le 12 mai » or with its year. */
export function since(instant: string, now: Date): string {
  const day = dayOf(instant);
  const today = dayOf(now);
  const days = Math.round((Date.parse(today) - Date.parse(day)) / millisecondsPerDay);
  if (days === 0) return 'depuis aujourd’hui';
  if (days === 1) return 'depuis hier';
  if (days > 1 && days < 7) return `depuis ${parts(day, { weekday: 'long' })}`;
  return `depuis le ${day.slice(0, 4) === today.slice(0, 4) ? parts(day, { day: 'numeric', month: 'long' }) : plainDay(day)}`;
}
