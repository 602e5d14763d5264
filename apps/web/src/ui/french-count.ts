import { frenchNumber, noBreakSpace } from '@equipage/domain';

/** « 1 contrat », « 3 contrats »: a number held to its noun. The plural begins at two. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${frenchNumber(value)}${noBreakSpace}${plural(value, one, many)}`;
}

/** The noun or the verb alone, agreeing with a number. */
export function plural(value: number, one: string, many = `${one}s`): string {
  return Math.abs(value) >= 2 ? many : one;
}

const numerals = ['Aucun', 'Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix'];

/** « Deux », to begin a sentence: in letters up to ten, masculine. */
export function numeral(value: number): string {
  return numerals[value] ?? frenchNumber(value);
}
