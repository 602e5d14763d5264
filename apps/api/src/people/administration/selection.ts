import type { EndpointRequest, endpoints } from '@equipage/contract-api';
import type { AccountStatus, GivenRole } from '@equipage/domain';
import { and, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../../db/connection.ts';
import { holdsPerson } from '../../db/found-people.ts';
import { searchWords } from '../../db/search-text.ts';
import type { Tables } from '../../db/tables.ts';
import {
  eachWith,
  isInStretchOf,
  isOfThoseWith,
  type NameStretch,
  type WordIndex,
  wordPlanner,
} from '../../db/words.ts';

type Asked = Pick<EndpointRequest<typeof endpoints.listDirectory>['query'], 'search' | 'role' | 'status'>;
type People = Tables['people'];

/** The words of everybody, whether their account is open or not. */
const everyWord = ({ peopleWords }: Tables): WordIndex => ({
  word: peopleWords.word,
  sortName: peopleWords.sortName,
  id: peopleWords.personId,
  part: inArray(peopleWords.active, [true, false]),
});

const planned = wordPlanner('people', everyWord);

/** Which people are asked for: those of a stretch by name, and how many they are. */
export interface PeopleSelection {
  isInStretch(stretch: Omit<NameStretch, 'word'>): SQL | undefined;
  count(): Promise<number>;
}

export async function selectionOf(connection: Connection, asked: Asked): Promise<PeopleSelection> {
  const { queries, tables } = connection;
  const { people } = tables;
  const { search = '', role, status } = asked;
  const words = searchWords(search);
  const plan = await planned(connection, words);
  const isVain = plan.isVain || (words.length === 0 && search.trim() !== '');
  const { lookedUp } = plan;
  const index = everyWord(tables);
  const all = and(
    isVain ? sql`false` : undefined,
    isNull(people.reducedAt),
    lookedUp === null ? undefined : isOfThoseWith(queries, people.id, index, lookedUp),
    ...holdsPerson(tables, plan),
    role && holds(people, role),
    status && hasStatus(people, status),
  );
  // When nothing else is asked, the index of words answers alone.
  const isAlone = plan.held.length === 0 && role === undefined && status === undefined;
  const lone = isAlone ? lookedUp : null;
  return {
    isInStretch: (stretch) =>
      lone === null ? all : isInStretchOf(queries, people.id, index, { ...stretch, word: lone }),
    async count() {
      const counted =
        lone === null
          ? queries.select({ id: people.id }).from(people).where(all)
          : eachWith(queries, index, lone);
      const [row] = await queries
        .select({ total: sql<number>`count(*)`.mapWith(Number) })
        .from(counted.as('counted'));
      return row?.total ?? 0;
    },
  };
}

/** Roles are one of four words in a short list: its text is looked at, as both engines write it. */
export function holds({ roles }: People, role: GivenRole): SQL {
  return sql`cast(${roles} as text) like ${`%"${role}"%`}`;
}

function hasStatus({ disabledAt, leftAt }: People, status: AccountStatus): SQL | undefined {
  if (status === 'left') return isNotNull(leftAt);
  return and(isNull(leftAt), status === 'active' ? isNull(disabledAt) : isNotNull(disabledAt));
}
