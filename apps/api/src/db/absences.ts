import type { AbsentDays, Day } from '@equipage/domain';
import { eq, gte } from 'drizzle-orm';
import type { Connection } from './connection.ts';
import type { RecordedEvent } from './contracts/trail.ts';

/** Keeps what the events of an act say of absences, in its transaction. */
export async function keepAbsences(
  { queries, tables: { absences } }: Connection,
  contractId: string,
  events: readonly RecordedEvent[],
): Promise<void> {
  for (const { event } of events) {
    if (event.type === 'absence-recorded') {
      const { id, personId, startsOn, endsOn } = event;
      await queries.insert(absences).values({ id, contractId, personId, startsOn, endsOn });
    }
    if (event.type === 'absence-corrected') {
      const { id, startsOn, endsOn } = event;
      await queries.update(absences).set({ startsOn, endsOn }).where(eq(absences.id, id));
    }
    if (event.type === 'absence-withdrawn') await queries.delete(absences).where(eq(absences.id, event.id));
  }
}

/** The absences of these people that were not over on a day, by person. */
export async function absencesSince(
  { queries, tables: { absences } }: Connection,
  people: readonly string[],
  day: Day,
): Promise<(personId: string) => readonly AbsentDays[]> {
  if (people.length === 0) return () => [];
  const rows = await queries.select().from(absences).where(gte(absences.endsOn, day));
  const asked = new Set(people);
  const byPerson = Map.groupBy(
    rows.filter(({ personId }) => asked.has(personId)),
    ({ personId }) => personId,
  );
  return (personId) => byPerson.get(personId) ?? [];
}
