import {
  apply,
  type Contract,
  type ContractEvent,
  dueClosure,
  type Going,
  type Instant,
} from '@equipage/domain';
import { and, eq, gte, inArray, isNotNull, lte, ne, or } from 'drizzle-orm';
import { type Connection, reading, transacting } from '../db/connection.ts';
import { saveContract } from '../db/contracts/save.ts';
import { contractsByIds } from '../db/contracts/several.ts';
import { findOrganisation, profileOf } from '../db/organisation.ts';
import { dayOf } from '../platform/clock.ts';
import type { Server } from '../platform/server.ts';

type Facts = Pick<Server, 'db' | 'clock' | 'tell'>;

/** Closes what the day itself closes: contracts whose agent's employment ends, or who has left. Twice is as once. */
export async function closeDue(facts: Facts): Promise<void> {
  const organisation = await findOrganisation(reading(facts.db));
  if (organisation === null) return;
  const today = facts.clock.today(organisation.profile.timeZone);
  for (const { id } of await candidates(reading(facts.db), today))
    await transacting(facts.db, (connection) => closeOne(facts, connection, id));
}

/** Contracts that may have to be closed: what came to its term before is left out. */
function candidates(
  { queries, tables: { contracts, people } }: Connection,
  today: string,
): PromiseLike<{ id: string }[]> {
  const { employmentEndsOn, leftAt } = people;
  const isGoing = or(lte(employmentEndsOn, today), isNotNull(leftAt));
  const mayClose = ['awaiting-manager', 'awaiting-executive', 'changes-requested', 'signed'] as const;
  return queries
    .select({ id: contracts.id })
    .from(people)
    .innerJoin(contracts, eq(contracts.agentId, people.id))
    .where(
      and(
        isGoing,
        inArray(contracts.state, [...mayClose]),
        or(ne(contracts.state, 'signed'), gte(contracts.endsOn, today)),
      ),
    );
}

/**
 * Decided on the contract and the directory as they stand now: another instance, or its officer, may have been there before;
 * a day may have been corrected, a departure undone.
 */
async function closeOne({ clock, tell }: Facts, connection: Connection, id: string): Promise<void> {
  const before = (await contractsByIds(connection, [id])).get(id);
  const organisation = await findOrganisation(connection);
  if (before === undefined || organisation === null) return;
  const { profile: live } = organisation;
  const now = clock.now();
  const going = await goingOf(connection, before, live.timeZone);
  const reason = going && dueClosure(before, going, dayOf(now, live.timeZone));
  if (reason === null) return;
  const event: ContractEvent = { type: 'closed', reason, note: null, byItself: true, at: now };
  const after = apply(before, [event]);
  if (after === null) return;
  const profile = await profileOf(connection, before, live);
  const change = { after, events: [{ event, at: now, actorId: null, party: null }], now, profile };
  const isMine = await saveContract(connection, before, { ...change, real: clock.real().toISOString() });
  if (isMine) await tell(connection, { before, after, events: [event], actorId: null });
}

async function goingOf(
  { queries, tables: { contracts, people } }: Connection,
  contract: Contract,
  timeZone: string,
): Promise<Going | null> {
  const { employmentEndsOn, leftAt } = people;
  const [row] = await queries
    .select({ employmentEndsOn, leftAt, createdAt: contracts.createdAt })
    .from(contracts)
    .innerJoin(people, eq(people.id, contracts.agentId))
    .where(eq(contracts.id, contract.id));
  if (row === undefined) return null;
  const days = [row.createdAt, signedAt(contract) ?? row.createdAt].map((at) => dayOf(at, timeZone));
  // What is taken over was signed on paper long before: the directory is held against it from that day on.
  const since = days.toSorted().at(-1);
  if (since === undefined) return null;
  return {
    employmentEndsOn: row.employmentEndsOn,
    leftOn: row.leftAt === null ? null : dayOf(row.leftAt, timeZone),
    since,
  };
}

/** When its agent signed last; what was sent back to them holds no signature any more. */
function signedAt({ signatures, sentAt, waitingSince }: Contract): Instant | null {
  return signatures.find(({ seat }) => seat === 'agent')?.at ?? sentAt ?? waitingSince;
}
