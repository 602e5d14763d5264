import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import type { Connection } from '../db/connection.ts';
import type { Tables } from '../db/tables.ts';
import { contractSections } from './contract-sections.ts';
import { directorySections } from './directory-sections.ts';
import { messageSections } from './message-sections.ts';
import type { Me } from './section.ts';
import { workSections } from './work-sections.ts';

type PersonalData = EndpointAnswer<typeof endpoints.getPersonalData>;

export const sections = [...directorySections, ...contractSections, ...messageSections, ...workSections];

type Told = (typeof sections)[number]['tables'][number];

/** The tables of which somebody's data shows nothing, and why: a table in neither place does not compile. */
export const without: Record<Exclude<keyof Tables, Told>, string> = {
  organisation: 'the organisation’s own',
  settings: 'what the server keeps for itself',
  contractNumbers: 'counters',
  consents: 'sentences, the same for everybody',
  outbox: 'what is to be done, by the identifiers of rows that are told',
  listings: 'copies of contracts, to be searched',
  listingWords: 'the same',
  peopleWords: 'how searches find a person, whose words are told',
  trail: 'hashes and commitments over acts that are told',
  trailHead: 'a hash',
  sealKeys: 'the organisation’s own',
  seals: 'of files that are told',
  fileDigests: 'of files that are told',
  rateLimits: 'digests, for ten minutes',
  eliminationLines: 'numbers and dates of contracts, nobody’s name',
  retentionNotices: 'days, by the identifiers of contracts that are told',
};

/** Everything that is kept about a person, by kind, as it stands. */
export async function personalDataOf(connection: Connection, me: Me, madeAt: string): Promise<PersonalData> {
  const told: PersonalData['sections'] = [];
  for (const { id, label, read } of sections) {
    const items = (await read(connection, me)).map((item) => ({ ...item }));
    told.push({ id, label, items });
  }
  return { madeAt, sections: told };
}
