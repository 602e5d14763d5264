import { counted, numeral } from '../ui/french-count.ts';

/** « 5 jours ouvrés »: how long a contract has waited for its decision. */
export function waitingWords(days: number): string {
  return days === 0 ? 'moins d’un jour ouvré' : counted(days, 'jour ouvré', 'jours ouvrés');
}

/** « 3 contrats attendent votre réponse, le plus ancien d’abord. » */
export function waitingCount(count: number, what: 'réponse' | 'signature'): string {
  if (count === 0) return `Plus aucun contrat n’attend votre ${what}.`;
  if (count === 1) return `Un contrat attend votre ${what}.`;
  return `${numeral(count)} contrats attendent votre ${what}, le plus ancien d’abord.`;
}
