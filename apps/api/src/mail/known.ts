import { type Contract, calendarOf, type Profile } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import type { Directory } from '../db/directory.ts';
import { findOrganisation, profileOf } from '../db/organisation.ts';
import { type Clock, dayOf } from '../platform/clock.ts';
import type { MailFacts } from './words/facts.ts';

/** What the mails about a contract are made of, but for the event that each tells. */
export type Known = Omit<MailFacts, 'event'>;

/** The organisation as it stands, with its day and its calendar; null as long as nothing is set up. */
export async function momentOf(clock: Clock, connection: Connection) {
  const organisation = await findOrganisation(connection);
  if (organisation === null) return null;
  const { profile } = organisation;
  const now = clock.now();
  return { now, today: dayOf(now, profile.timeZone), profile, calendar: calendarOf(profile) };
}
export type Moment = NonNullable<Awaited<ReturnType<typeof momentOf>>>;

/** Everybody whom the mails about a contract name, but for who acts. */
export const namedIn = ({ agentId, content }: Contract): (string | null)[] => [
  agentId,
  content.service.managerId,
];

export async function knownOf(
  connection: Connection,
  contract: Contract,
  {
    directory,
    actorId,
    today,
    live,
  }: { directory: Directory; actorId: string | null; today: string; live: Profile },
): Promise<Known> {
  const { managerId } = contract.content.service;
  return {
    contract,
    profile: await profileOf(connection, contract, live),
    today,
    actor: actorId === null ? null : directory.person(actorId),
    agent: directory.person(contract.agentId),
    manager: managerId === null ? null : (directory.find(managerId) ?? null),
  };
}
