import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import {
  type Contract,
  historyMessage,
  historySentence,
  namedInSentence,
  type Person,
} from '@equipage/domain';
import type { Connection } from '../connection.ts';
import { directoryOf } from '../directory.ts';
import { trailOf } from './trail.ts';

type Entry = EndpointAnswer<typeof endpoints.getHistory>['items'][number];
type Row = Awaited<ReturnType<typeof trailOf>>[number];

const isAnswer = ({ type }: Row) => type.endsWith('-answered');

/** A step that saves itself leaves many answers in a row: of each run, the last of each step is told. */
function withoutRepeats(rows: readonly Row[]): Row[] {
  return rows.filter((row, place) => {
    if (!isAnswer(row)) return true;
    const after = rows.slice(place + 1);
    const end = after.findIndex((next) => !isAnswer(next));
    const rest = end === -1 ? after : after.slice(0, end);
    return !rest.some((next) => next.type === row.type);
  });
}

/** A draft is the agent's alone until their first signature: how it was written stays so. */
function visibleRows(rows: readonly Row[], isAgent: boolean): readonly Row[] {
  const signed = rows.findIndex(({ type }) => type === 'number-given');
  return isAgent ? rows : rows.filter((row, place) => place > signed || !isAnswer(row));
}

/** Everyone whom an event's sentence names. */
function peopleIn({ actorId, data }: Row): (string | null)[] {
  return [actorId, ...namedInSentence(data)];
}

/** Of what the day itself did: no sentence of it names anybody. */
const nobody = { civility: null, firstName: 'Équipage', lastName: '' };

function entryOf(row: Row, person: (id: string) => Person): Entry {
  const { sequence, at, type, actorId, party, data, position, hash } = row;
  const actor = actorId === null ? null : person(actorId);
  return {
    sequence,
    at,
    type,
    actor: actor && { id: actor.id, firstName: actor.firstName, lastName: actor.lastName },
    party,
    summary: historySentence(data, { actor: actor ?? nobody, person }),
    message: historyMessage(data),
    position,
    hash,
  };
}

/** What happened to a contract, oldest first, for its agent or for another who sees it whole. */
export async function historyOf(
  connection: Connection,
  contract: Contract,
  readerId: string,
): Promise<Entry[]> {
  const rows = await trailOf(connection, contract.id);
  const told = withoutRepeats(visibleRows(rows, readerId === contract.agentId));
  const directory = await directoryOf(connection, told.flatMap(peopleIn));
  return told.map((row) => entryOf(row, directory.person));
}
