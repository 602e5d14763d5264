import { type FormCode, faultSentence, type Profile } from '@equipage/domain';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Connection, prepared } from '../db/connection.ts';
import { problem } from '../platform/problems.ts';

/* What a body names and only the database knows: an unknown one is a fault of its field. */

const unknown = (pointer: string, code: FormCode) =>
  problem('invalid-input', { errors: [{ pointer, code, detail: faultSentence(code) }] });

const missionLead = prepared(({ queries, tables: { missions } }) =>
  queries
    .select({ leadId: missions.leadId })
    .from(missions)
    .where(eq(missions.id, sql.placeholder('id')))
    .prepare('mission_lead'),
);

/**
 * Who leads the project of a mission: the catalogue says so, else it is the profile's default.
 * @throws the problem `invalid-input` at `/missionId` when the catalogue has no such mission
 */
export async function leadOf(
  connection: Connection,
  missionId: string | null,
  { defaultLeadId }: Pick<Profile, 'defaultLeadId'>,
): Promise<string> {
  if (missionId === null) return defaultLeadId;
  const [mission] = await missionLead(connection).execute({ id: missionId });
  if (mission === undefined) throw unknown('/missionId', 'unknown-mission');
  return mission.leadId;
}

const activePerson = prepared(({ queries, tables: { people } }) =>
  queries
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, sql.placeholder('id')), isNull(people.disabledAt)))
    .prepare('active_person'),
);

/** Whether the directory has this person, in activity. */
export async function isKnown(connection: Connection, personId: string): Promise<boolean> {
  return (await activePerson(connection).execute({ id: personId })).length > 0;
}

/** @throws the problem `invalid-input` at `/managerId` when the directory has nobody of this id in activity */
export async function expectManager(connection: Connection, managerId: string | null): Promise<void> {
  if (managerId !== null && !(await isKnown(connection, managerId)))
    throw unknown('/managerId', 'unknown-person');
}
