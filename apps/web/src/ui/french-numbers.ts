const narrow = '\u202f';
const hard = '\u00a0';

const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

/** « 1 607 », « 7,5 » */
export function number(value: number): string {
  return decimal.format(value);
}

/** « 7,5 % » */
export function percent(value: number): string {
  return `${number(value)}${hard}%`;
}

/** « 60 h 15 », « 40 h », « 45 min » from decimal hours. */
export function hours(value: number): string {
  const minutes = Math.round(value * 60);
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (whole === 0 && rest > 0) return `${rest}${hard}min`;
  const shown = `${number(whole)}${hard}h`;
  return rest === 0 ? shown : `${shown}${hard}${String(rest).padStart(2, '0')}`;
}

/** « 1 contrat », « 3 contrats »: the plural begins at two. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)}${hard}${Math.abs(value) >= 2 ? many : one}`;
}

/** « bonjour ? » with the narrow space that French wants before `; ! ?`. */
export function spaced(words: string, sign: ';' | '!' | '?'): string {
  return `${words}${narrow}${sign}`;
}
