import type { Mission, Profile } from '@equipage/domain';
import { documentRow } from '../db/contracts/codes.ts';
import { listingOf } from '../db/contracts/listing.ts';
import { toRow } from '../db/contracts/rows.ts';
import { eventRows } from '../db/contracts/trail.ts';
import { sortText } from '../db/search-text.ts';
import type { Tables } from '../db/tables.ts';
import type { EventRow } from '../db/trail/record.ts';
import type { Played } from './story.ts';

type Row<T extends keyof Tables> = Tables[T]['$inferInsert'];

/** Everything that one played story puts in the database, by table. */
export interface StoryRows {
  contracts: Row<'contracts'>[];
  contractEvents: EventRow[];
  /** The events that the trail takes in: none as long as the agent has not signed. */
  chained: EventRow[];
  listings: Row<'listings'>[];
  documents: Row<'documents'>[];
}

export function missionRow(mission: Mission): Row<'missions'> {
  return { ...mission, sortTitle: sortText(mission.title) };
}

/** @param member whether this is the latest contract of its agent that reached `signed` */
export function storyRows({ contract, events }: Played, member: boolean, profile: Profile): StoryRows {
  const first = events[0]?.at ?? '';
  const last = events.at(-1)?.at ?? first;
  const contractEvents = eventRows(contract.id, events, 1);
  const listings = contract.number === null ? [] : [listingOf(contract, member, profile)];
  return {
    contracts: [{ ...toRow(contract, last), createdAt: first }],
    contractEvents,
    chained: contract.number === null ? [] : contractEvents,
    listings,
    documents: contract.term === null ? [] : [documentRow(contract.id)],
  };
}

/** Whether a contract reached `signed`. */
export const wasConcluded = ({ contract }: Played): boolean => contract.term !== null;
