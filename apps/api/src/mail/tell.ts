import { type Notice, noticesOf, type Offices, reachOf, type ToldAct } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { type Directory, directoryOf } from '../db/directory.ts';
import { officesOf } from '../db/offices.ts';
import { findOrganisation, profileOf } from '../db/organisation.ts';
import { dayOf } from '../platform/clock.ts';
import { queueMail } from '../platform/mail/queue.ts';
import type { Server } from '../platform/server.ts';
import type { MailFacts } from './words/facts.ts';
import { noticeLetter } from './words/notice-letter.ts';

type Facts = Pick<Server, 'clock' | 'settings'>;

const nobody: Offices = { executiveIds: [], officerIds: [] };

/** Tells everybody whom an act concerns, in the act's own transaction. */
export function actTeller(facts: Facts): Server['tell'] {
  return async (connection, act) => {
    const { isTold, hasOffices } = reachOf(act.events);
    if (!isTold) return;
    const notices = noticesOf(act, hasOffices ? await officesOf(connection) : nobody);
    if (notices.length === 0) return;
    const people = notices.map(({ personId }) => personId);
    const { agentId, content } = act.after;
    const named = [...people, agentId, act.actorId, content.service.managerId];
    const directory = await directoryOf(connection, named);
    const known = await knownOf(facts, connection, act, directory);
    for (const notice of notices) await tellOne(facts, connection, { notice, known, directory });
  };
}

/** What the mails of one act are made of, but for the event that each tells. */
async function knownOf(
  { clock }: Facts,
  connection: Connection,
  { after, actorId }: ToldAct,
  directory: Directory,
): Promise<Omit<MailFacts, 'event'>> {
  const organisation = await findOrganisation(connection);
  if (organisation === null) throw new Error('a contract belongs to an organisation');
  const profile = await profileOf(connection, after, organisation.profile);
  const { managerId } = after.content.service;
  return {
    contract: after,
    profile,
    today: dayOf(clock.now(), profile.timeZone),
    actor: directory.person(actorId),
    agent: directory.person(after.agentId),
    manager: managerId === null ? null : (directory.find(managerId) ?? null),
  };
}

interface Told {
  notice: Notice;
  known: Omit<MailFacts, 'event'>;
  directory: Directory;
}

async function tellOne(facts: Facts, connection: Connection, { notice, known, directory }: Told) {
  const person = directory.find(notice.personId);
  if (person === undefined) return;
  await queueMail(facts, connection, {
    kind: notice.kind,
    to: { ...person, personId: person.id },
    letter: noticeLetter(notice, { ...known, event: notice.event }),
    contractId: known.contract.id,
  });
}
