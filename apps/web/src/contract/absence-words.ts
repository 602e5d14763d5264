import { frenchDay, type Seat } from '@equipage/domain';
import type { ContractView } from '../platform/views.ts';

export type Absence = ContractView['absences'][number];

/** « du 7 au 11 décembre 2026 », in full. */
export function absenceDays({ startsOn, endsOn }: Pick<Absence, 'startsOn' | 'endsOn'>): string {
  return startsOn === endsOn
    ? `le ${frenchDay(startsOn)}`
    : `du ${frenchDay(startsOn)} au ${frenchDay(endsOn)}`;
}

export const absentLabels: Record<Seat, string> = {
  agent: 'L’agent',
  manager: 'La hiérarchie',
  executive: 'La direction générale des services',
};
