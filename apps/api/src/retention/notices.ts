import type { Day } from '@equipage/domain';
import { inArray } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { administratorsIn, keepersIn, officersIn } from '../db/offices.ts';
import {
  complaintsExpiring,
  contractExpiring,
  contractsExpiring,
  draftExpiring,
  leaversExpiring,
} from '../platform/mail/kept-letters.ts';
import { type ServiceWords, serviceWords } from '../platform/mail/words/lab-words.ts';
import type { Server } from '../platform/server.ts';
import { tellPeople } from '../platform/tell-person.ts';
import type { Due, DueDossier, Moment } from './due.ts';
import { retentionMail } from './kept.ts';

type Facts = Pick<Server, 'clock' | 'settings'> & { words: ServiceWords };

/**
 * Tells, once for each day on which something is due, whose contract or draft will no longer be kept; and the officers,
 * of the contracts: a draft is its author's alone.
 */
export async function announceDue(
  server: Pick<Server, 'clock' | 'settings'>,
  connection: Connection,
  { today }: Moment,
  due: Due,
): Promise<void> {
  const facts = { ...server, words: await serviceWords(connection) };
  await announceDrafts(facts, connection, today, due);
  await announceLeavers(facts, connection, today, due);
  await announceComplaints(facts, connection, today, due);
  const contracts = await announceContracts(facts, connection, today, due);
  if (contracts.length === 0) return;
  const officerIds = await officersIn(connection);
  const letter = contractsExpiring(
    facts.words,
    contracts.map(({ contract, day }) => ({ number: contract.number, day })),
  );
  const once = `retention-${today}`;
  await tellPeople(facts, connection, officerIds, { kind: retentionMail, letter, once });
}

interface Announced {
  contract: DueDossier['contracts'][number];
  day: Day;
}

async function announceContracts(
  facts: Facts,
  connection: Connection,
  today: Day,
  { contracts: { announced } }: Due,
): Promise<Announced[]> {
  const all = announced.flatMap(({ of, dueOn: day }) =>
    of.contracts.map((contract): Announced => ({ contract, day })),
  );
  const agents = await agentsOf(
    connection,
    all.map(({ contract }) => contract.id),
  );
  const told: Announced[] = [];
  for (const one of all) {
    const { contract, day } = one;
    if (!(await keepNotice(connection, contract.id, day, today))) continue;
    const letter = contractExpiring(facts.words, contract, day);
    const agentId = agents.get(contract.id) ?? '';
    await tellPeople(facts, connection, [agentId], { kind: retentionMail, letter, contractId: contract.id });
    told.push(one);
  }
  return told;
}

async function announceDrafts(facts: Facts, connection: Connection, today: Day, { drafts }: Due) {
  for (const { of, dueOn: day } of drafts.announced) {
    if (!(await keepNotice(connection, of.id, day, today))) continue;
    const letter = draftExpiring(facts.words, of, day);
    await tellPeople(facts, connection, [of.agentId], { kind: retentionMail, letter });
  }
}

/** Who left reads no mail here: those who keep the directory are told, once for a day's departures. */
async function announceLeavers(facts: Facts, connection: Connection, today: Day, { leavers }: Due) {
  const told: { firstName: string; lastName: string; day: Day }[] = [];
  for (const { of, dueOn: day } of leavers.announced)
    if (await keepNotice(connection, of.id, day, today)) told.push({ ...of, day });
  if (told.length === 0) return;
  const letter = leaversExpiring(facts.words, told);
  const once = `leavers-${today}`;
  await tellPeople(facts, connection, await administratorsIn(connection), {
    kind: retentionMail,
    letter,
    once,
  });
}

/** Who wrote is sent no mail, as anybody could have one sent to anybody: who keeps the service is told, by references. */
async function announceComplaints(facts: Facts, connection: Connection, today: Day, { complaints }: Due) {
  const told: { reference: string; day: Day }[] = [];
  for (const { of, dueOn: day } of complaints.announced)
    if (await keepNotice(connection, of.id, day, today)) told.push({ reference: of.reference, day });
  if (told.length === 0) return;
  await tellPeople(facts, connection, await keepersIn(connection), {
    kind: retentionMail,
    letter: complaintsExpiring(facts.words, told),
    once: `complaints-${today}`,
  });
}

/** @returns false when it was given before, by another instance maybe */
async function keepNotice(
  { queries, tables: { retentionNotices } }: Connection,
  subjectId: string,
  day: Day,
  toldOn: Day,
): Promise<boolean> {
  const kept = await queries
    .insert(retentionNotices)
    .values({ subjectId, dueOn: day, toldOn })
    .onConflictDoNothing()
    .returning({ subjectId: retentionNotices.subjectId });
  return kept.length > 0;
}

async function agentsOf({ queries, tables: { contracts } }: Connection, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>();
  const rows = await queries
    .select({ id: contracts.id, agentId: contracts.agentId })
    .from(contracts)
    .where(inArray(contracts.id, [...ids]));
  return new Map(rows.map(({ id, agentId }) => [id, agentId]));
}
