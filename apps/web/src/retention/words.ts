import { noBreakSpace, retentionOf } from '@equipage/domain';
import { counted } from '../ui/french-count.ts';
import type { Elimination, Retention } from './queries.ts';

type Category = Retention['categories'][number];

interface CategoryWords {
  label: string;
  /** What is in it, and what it takes to let it go. */
  rule: string;
  duration: (times: Retention['retention']) => string;
}

const years = (count: number) => `${count}${noBreakSpace}an${count > 1 ? 's' : ''}`;

export const categoryWords: Record<Category['id'], CategoryWords> = {
  contracts: {
    label: 'Contrats et dossiers de preuve',
    rule: 'Annoncés avant, puis éliminés avec le visa des archives. Un contrat et ses prolongations vont ensemble.',
    duration: ({ contractYears }) => `${years(contractYears)} après la fin`,
  },
  exchanges: {
    label: 'Courriels et rappels d’un contrat',
    rule: 'Éliminés avec le visa des archives. L’histoire du contrat reste.',
    duration: ({ exchangeYears }) => `${years(exchangeYears)} après la fin`,
  },
  drafts: {
    label: 'Brouillons abandonnés',
    rule: 'Annoncés à qui les a commencés, puis supprimés sans autre acte\u00A0: ce sont ses papiers de travail.',
    duration: ({ draftMonths }) => `${draftMonths}${noBreakSpace}mois sans changement`,
  },
  leavers: {
    label: 'Personnes parties',
    rule: 'Annoncées à l’administration, puis effacées sans autre acte. De qui est nommé dans ce qui est gardé restent le nom, la fonction et la direction.',
    duration: (retention) =>
      `${retentionOf({ retention }).departureMonths}${noBreakSpace}mois après le départ`,
  },
  complaints: {
    label: 'Défauts d’accessibilité signalés',
    rule: 'Annoncés à la communication du Lab’ et à l’administration, puis effacés sans autre acte. La référence et les dates restent. Ce qui attend une réponse n’a pas de terme.',
    duration: (retention) =>
      `${retentionOf({ retention }).complaintMonths}${noBreakSpace}mois après la réponse`,
  },
  logs: {
    label: 'Traces de service',
    rule: 'Autres courriels, travaux faits, fichiers déposés\u00A0: supprimés sans autre acte, chaque jour.',
    duration: ({ logMonths }) => `${logMonths}${noBreakSpace}mois`,
  },
};

export const eliminationWords: Record<Elimination['state'], string> = {
  prepared: 'Visa attendu',
  authorised: 'Visa enregistré, rien n’est éliminé',
  'under-way': 'Élimination en cours',
  done: 'Éliminé',
  abandoned: 'Abandonné',
};

export const fateWords = ({ doneAt, leftOut }: Elimination['lines'][number]): string => {
  if (doneAt !== null) return 'éliminé';
  if (leftOut === 'held') return 'retenu';
  return leftOut === 'abandoned' ? 'abandonné' : 'à éliminer';
};

/** « 3 contrats, 12 suites de courriels » */
export function contentWords({ contracts, exchanges }: Pick<Elimination, 'contracts' | 'exchanges'>): string {
  const parts = [
    ...(contracts > 0 ? [counted(contracts, 'contrat')] : []),
    ...(exchanges > 0 ? [counted(exchanges, 'suite de courriels', 'suites de courriels')] : []),
  ];
  return parts.join(', ');
}
