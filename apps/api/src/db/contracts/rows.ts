import type { Contract, Day, Instant, Term } from '@equipage/domain';
import type { Tables } from '../tables.ts';

export type ContractRow = Tables['contracts']['$inferSelect'];

/** The row of a contract, save when it was created: that is never written twice. */
export function toRow(contract: Contract, updatedAt: Instant): Omit<ContractRow, 'createdAt'> {
  const { term, content, observations, absences, informedIds: _, ...rest } = contract;
  return {
    ...rest,
    content,
    observations: observations.length === 0 ? null : observations,
    absences: absences.length === 0 ? null : absences,
    managerId: content.service.managerId,
    startsOn: term?.startsOn ?? null,
    endsOn: term?.endsOn ?? null,
    updatedAt,
  };
}

export function fromRow(row: ContractRow): Contract {
  const { managerId, startsOn, endsOn, createdAt, updatedAt, observations, absences, ...rest } = row;
  return {
    ...rest,
    observations: observations ?? [],
    absences: absences ?? [],
    term: termOf(startsOn, endsOn),
  };
}

/** The real dates, once there are any. */
export function termOf(startsOn: Day | null, endsOn: Day | null): Term | null {
  return startsOn === null || endsOn === null ? null : { startsOn, endsOn };
}
