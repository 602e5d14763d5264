import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';
import { type Connection, prepared } from './connection.ts';

const informed = prepared(({ queries, tables: { recipients, people } }) =>
  queries
    .selectDistinct({ personId: recipients.personId })
    .from(recipients)
    .innerJoin(people, eq(people.directorate, recipients.directorate))
    .where(
      and(
        eq(people.id, sql.placeholder('agentId')),
        eq(recipients.kind, 'informed'),
        isNull(recipients.endedAt),
      ),
    )
    .prepare('informed_of_agent'),
);

/** Who is kept informed of the contracts of an agent, by the directorate where the directory has them today. */
export async function informedOf(connection: Connection, agentId: string): Promise<string[]> {
  const rows = await informed(connection).execute({ agentId });
  return rows.flatMap(({ personId }) => (personId === null ? [] : [personId]));
}

/** Whether the settings keep somebody informed of any directorate. */
export async function isKeptInformed(
  { queries, tables: { recipients } }: Connection,
  personId: string,
): Promise<boolean> {
  const rows = await queries
    .select({ id: recipients.id })
    .from(recipients)
    .where(and(eq(recipients.personId, personId), isNull(recipients.endedAt)))
    .limit(1);
  return rows.length > 0;
}

/** Which addresses get a copy of what becomes of an agent's contracts, each once. */
export async function copiedFor(
  { queries, tables: { recipients, people } }: Connection,
  agentId: string,
): Promise<{ name: string; email: string }[]> {
  const { name, email, directorate } = recipients;
  const rows = await queries
    .select({ name, email })
    .from(recipients)
    .innerJoin(people, eq(people.id, agentId))
    .where(
      and(
        eq(recipients.kind, 'copied'),
        isNull(recipients.endedAt),
        or(isNull(directorate), eq(directorate, people.directorate)),
      ),
    )
    .orderBy(asc(email), asc(name));
  const byAddress = new Map<string, { name: string; email: string }>();
  for (const row of rows)
    if (row.name !== null && row.email !== null && !byAddress.has(row.email))
      byAddress.set(row.email, { name: row.name, email: row.email });
  return [...byAddress.values()];
}
