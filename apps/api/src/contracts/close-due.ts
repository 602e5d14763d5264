import { apply, type ContractEvent, dueClosure, type Going } from '@equipage/domain';
import { and, eq, gte, inArray, isNotNull, lte, ne, or } from 'drizzle-orm';
import { type Connection, reading, transacting } from '../db/connection.ts';
import { saveContract } from '../db/contracts/save.ts';
import { contractsByIds } from '../db/contracts/several.ts';
import { findOrganisation, profileOf } from '../db/organisation.ts';
import { dayOf } from '../platform/clock.ts';
import type { Server } from '../platform/server.ts';

type Facts = Pick<Server, 'db' | 'clock' | 'tell'>;

interface Due {
  id: string;
  employmentEndsOn: string | null;
  leftAt: string | null;
}

/** Closes what the day itself closes: contracts whose agent's employment ends, or who has left. Twice is as once. */
export async function closeDue(facts: Facts): Promise<void> {
  const organisation = await findOrganisation(reading(facts.db));
  if (organisation === null) return;
  const today = facts.clock.today(organisation.profile.timeZone);
  for (const due of await candidates(reading(facts.db), today))
    await transacting(facts.db, (connection) => closeOne(facts, connection, due));
}

/** Contracts that may have to be closed: what came to its term before is left out. */
function candidates(
  { queries, tables: { contracts, people } }: Connection,
  today: string,
): PromiseLike<Due[]> {
  const { employmentEndsOn, leftAt } = people;
  const isGoing = or(lte(employmentEndsOn, today), isNotNull(leftAt));
  const mayClose = ['awaiting-manager', 'awaiting-executive', 'changes-requested', 'signed'] as const;
  return queries
    .select({ id: contracts.id, employmentEndsOn, leftAt })
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

/** Decided on the contract as it stands now: another instance, or its officer, may have been there before. */
async function closeOne({ clock, tell }: Facts, connection: Connection, due: Due): Promise<void> {
  const before = (await contractsByIds(connection, [due.id])).get(due.id);
  const organisation = await findOrganisation(connection);
  if (before === undefined || organisation === null) return;
  const { profile: live } = organisation;
  const now = clock.now();
  const leftOn = due.leftAt === null ? null : dayOf(due.leftAt, live.timeZone);
  const going: Going = { employmentEndsOn: due.employmentEndsOn, leftOn };
  const reason = dueClosure(before, going, dayOf(now, live.timeZone));
  if (reason === null) return;
  const event: ContractEvent = { type: 'closed', reason, note: null, byItself: true, at: now };
  const after = apply(before, [event]);
  if (after === null) return;
  const profile = await profileOf(connection, before, live);
  const change = { after, events: [{ event, at: now, actorId: null, party: null }], now, profile };
  const isMine = await saveContract(connection, before, { ...change, real: clock.real().toISOString() });
  if (isMine) await tell(connection, { before, after, events: [event], actorId: null });
}
