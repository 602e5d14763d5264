import { noBreakSpace } from '@equipage/domain';
import type { Elimination } from './view.ts';

type Line = Elimination['lines'][number];

export const kindWords: Record<Line['kind'], string> = {
  contract: 'Contrat et preuve',
  exchanges: 'Courriels et rappels',
};

/** What became of a line, or is to. */
export function fateWords({ doneAt, leftOut }: Line, state: Elimination['state']): string {
  if (doneAt !== null) return 'Éliminé';
  if (leftOut === 'held') return 'Retenu';
  return leftOut === 'abandoned' || state === 'abandoned' ? 'Abandonné' : 'À éliminer';
}

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count}${noBreakSpace}${count > 1 ? many : one}`];

/** « 12 actes, 2 fichiers » */
export function pieceWords({ acts, files, mails, reminders }: Line['pieces']): string {
  const words = [
    ...counted(acts, 'acte', 'actes'),
    ...counted(files, 'fichier', 'fichiers'),
    ...counted(mails, 'courriel', 'courriels'),
    ...counted(reminders, 'rappel', 'rappels'),
  ];
  return words.join(', ') || 'rien';
}

/** « 81 contrats, 3 suites de courriels » */
export const contentWords = ({
  contracts,
  exchanges,
}: Pick<Elimination, 'contracts' | 'exchanges'>): string =>
  [
    ...counted(contracts, 'contrat', 'contrats'),
    ...counted(exchanges, 'suite de courriels', 'suites de courriels'),
  ].join(', ');
