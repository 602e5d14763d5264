import { randomUUID } from 'node:crypto';
import { fullName, type PersonFacts, personForm, type RectificationAsked } from '@equipage/domain';
import type { Connection } from '../../db/connection.ts';
import { directoryOf } from '../../db/directory.ts';
import { keepersIn } from '../../db/offices.ts';
import { InvalidInput } from '../../platform/invalid-input.ts';
import {
  rectificationAsked,
  rectificationMade,
  rectificationRefused,
} from '../../platform/mail/asked-letters.ts';
import { serviceWords } from '../../platform/mail/words/lab-words.ts';
import { notFound, problem } from '../../platform/problems.ts';
import type { Server } from '../../platform/server.ts';
import { tellPeople } from '../../platform/tell-person.ts';
import { tagOf } from '../../platform/version.ts';
import { correctPerson } from '../administration/change.ts';
import { factsOf, findPerson } from '../administration/store.ts';
import {
  findRectification,
  isAsked,
  keepRectification,
  noteAnswer,
  type RectificationRow,
  wordsOf,
} from './store.ts';

type Facts = Pick<Server, 'clock' | 'settings'>;

/**
 * Asks for a correction of one's own data, and tells who keeps them.
 * @throws the problem `already-asked`; `invalid-input` for what the directory says already
 */
export async function askRectification(
  facts: Facts,
  connection: Connection,
  personId: string,
  { field, value, reason }: RectificationAsked,
): Promise<void> {
  const person = await findPerson(connection, personId);
  if (person === null) throw notFound();
  if (person[field] === value) throw sameAsNow();
  if (await isAsked(connection, { personId, field })) throw problem('already-asked');
  const asked = {
    id: randomUUID(),
    personId,
    field,
    before: person[field],
    after: value,
    reason,
    askedAt: facts.clock.now(),
  };
  await keepRectification(connection, asked);
  const name = fullName((await directoryOf(connection, [personId])).person(personId));
  await tellPeople(facts, connection, await keepersIn(connection), {
    kind: 'rectification',
    letter: rectificationAsked(await serviceWords(connection), wordsOf(asked), { name, reason }),
  });
}

const sameAsNow = () =>
  problem('invalid-input', {
    errors: [{ pointer: '/value', code: 'not-allowed-value', detail: 'C’est ce que l’annuaire dit déjà.' }],
  });

/**
 * A request to answer, by somebody else than who asked: nobody changes their own directory entry by granting it to themselves.
 * @throws the problems `not-found`, `own-request`, `already-answered`
 */
async function waiting(connection: Connection, id: string, byId: string): Promise<RectificationRow> {
  const row = await findRectification(connection, id);
  if (row === null) throw notFound();
  if (row.personId === byId) throw problem('own-request');
  if (row.answeredAt !== null) throw problem('already-answered');
  return row;
}

/** Makes the correction as an administrator would by hand: the directory's own history keeps it. */
export async function makeRectification(
  facts: Facts,
  connection: Connection,
  id: string,
  byId: string,
): Promise<void> {
  const row = await waiting(connection, id, byId);
  const person = await findPerson(connection, row.personId);
  if (person === null) throw notFound();
  const corrected: PersonFacts = fitting({ ...factsOf(person), [row.field]: row.after });
  const asked = { id: person.id, ifMatch: tagOf(person.version) };
  await correctPerson(connection, asked, corrected, { byId, at: facts.clock.real().toISOString() });
  await answer(facts, connection, row, { made: true, answer: null, byId });
}

/** What was asked was right then; the directory's rules may have changed since. */
function fitting(facts: PersonFacts): PersonFacts {
  const parsed = personForm.safeParse(facts);
  if (!parsed.success) throw new InvalidInput(parsed.error.issues);
  return parsed.data;
}

export async function refuseRectification(
  facts: Facts,
  connection: Connection,
  id: string,
  { byId, reason }: { byId: string; reason: string },
): Promise<void> {
  const row = await waiting(connection, id, byId);
  await answer(facts, connection, row, { made: false, answer: reason, byId });
}

async function answer(
  facts: Facts,
  connection: Connection,
  row: RectificationRow,
  { made, answer: words, byId }: { made: boolean; answer: string | null; byId: string },
): Promise<void> {
  const answered = { made, answer: words, answeredAt: facts.clock.now(), answeredById: byId };
  if (!(await noteAnswer(connection, row.id, answered))) throw problem('already-answered');
  const service = await serviceWords(connection);
  const correction = wordsOf(row);
  await tellPeople(facts, connection, [row.personId], {
    kind: 'rectification-answer',
    letter: made
      ? rectificationMade(service, correction)
      : rectificationRefused(service, correction, words ?? ''),
  });
}
