import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { type Day, domainLabels, fullName, noBreakSpace, phaseLabels, stateLabels } from '@equipage/domain';
import type { Cell } from '../platform/csv/write.ts';

type Row = EndpointAnswer<typeof endpoints.listCommunity>['items'][number];

/** A listed row with what a spreadsheet adds to it. */
export type ExportedRow = Row & { number: string | null };

interface Column {
  header: string;
  /** In characters. */
  width: number;
  kind: 'text' | 'number' | 'day';
  of: (row: ExportedRow) => Cell;
}

const attentionWords: Record<Row['attention'][number], string> = {
  'ending-soon': 'fin proche',
  'employment-ending': 'emploi qui finit avant le contrat',
  'evaluation-missing': 'évaluation manquante',
  'waiting-long': 'attend depuis longtemps',
};

function standing({ state, phase }: ExportedRow): string {
  return phase === null || phase === 'terminated' || phase === 'closed'
    ? stateLabels[state]
    : phaseLabels[phase];
}

const day = (value: Day | null): Cell => (value === null ? null : { day: value });

/** The columns of an export, in the order in which one reads the list. */
export const exportColumns: readonly Column[] = [
  { header: 'Nom', width: 22, kind: 'text', of: ({ lastName }) => lastName },
  { header: 'Prénom', width: 16, kind: 'text', of: ({ firstName }) => firstName },
  { header: 'Direction', width: 32, kind: 'text', of: ({ directorate }) => directorate },
  { header: 'Service', width: 28, kind: 'text', of: ({ service }) => service },
  { header: `N°${noBreakSpace}de contrat`, width: 15, kind: 'text', of: ({ number }) => number },
  { header: 'État', width: 26, kind: 'text', of: standing },
  { header: 'Mission', width: 40, kind: 'text', of: ({ mission }) => mission.title },
  {
    header: 'Domaines',
    width: 40,
    kind: 'text',
    of: ({ domains }) => domains.map((code) => domainLabels[code]).join(', '),
  },
  { header: 'Projet suivi par', width: 22, kind: 'text', of: ({ lead }) => fullName(lead) },
  { header: 'Part (%)', width: 9, kind: 'number', of: ({ percent }) => percent },
  { header: 'Heures', width: 9, kind: 'number', of: ({ hours }) => hours },
  { header: 'Prise d’effet', width: 13, kind: 'day', of: ({ startsOn }) => day(startsOn) },
  { header: 'Fin prévue', width: 13, kind: 'day', of: ({ endsOn }) => day(endsOn) },
  {
    header: 'À surveiller',
    width: 26,
    kind: 'text',
    of: ({ attention }) => attention.map((mark) => attentionWords[mark]).join(', '),
  },
  {
    header: 'Personne attendue',
    width: 22,
    kind: 'text',
    of: ({ waitingFor }) => (waitingFor === null ? null : fullName(waitingFor.person)),
  },
  {
    header: 'Attente (jours ouvrés)',
    width: 12,
    kind: 'number',
    of: ({ waitingDays }) => waitingDays,
  },
];
