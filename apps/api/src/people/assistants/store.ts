import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { and, asc, isNull } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';
import { holds } from '../administration/selection.ts';

/** Who prepares the executive's signatures, of those who have not left. */
export async function assistantsIn({
  queries,
  tables: { people },
}: Connection): Promise<EndpointAnswer<typeof endpoints.listAssistants>['items']> {
  const { id, firstName, lastName, jobTitle, directorate } = people;
  return queries
    .select({ id, firstName, lastName, jobTitle, directorate })
    .from(people)
    .where(and(holds(people, 'assistant'), isNull(people.disabledAt)))
    .orderBy(asc(people.sortName), asc(id));
}
