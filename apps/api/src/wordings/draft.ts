import type { EndpointAnswer, EndpointRequest, endpoints } from '@equipage/contract-api';
import {
  confirmationOf,
  sentencesToConfirm,
  type WordingData,
  wordingDifference,
  wordingFaultSentence,
  wordingFaults,
} from '@equipage/contract-text';
import { type Instant, typography } from '@equipage/domain';
import { type Connection, reading, transacting } from '../db/connection.ts';
import { directoryOf } from '../db/directory.ts';
import { violates } from '../db/kit.ts';
import { oneWordingDraft } from '../db/tables/wordings.ts';
import { presentWording } from '../db/wordings.ts';
import { dayOf } from '../platform/clock.ts';
import { notFound, problem } from '../platform/problems.ts';
import { loadProfile } from '../platform/profile.ts';
import type { Server } from '../platform/server.ts';
import { tagOf } from '../platform/version.ts';
import { deleteDraft, findDraft, insertDraft, nextVersion, publishDraft, updateDraft } from './store.ts';

type Draft = EndpointAnswer<typeof endpoints.getWordingDraft>;
type DraftRow = NonNullable<Awaited<ReturnType<typeof findDraft>>>;
type Publication = EndpointRequest<typeof endpoints.publishWording>['body'];
type Confirmed = EndpointAnswer<typeof endpoints.publishWording>['confirmed'];

interface Asked {
  caller: { actor: { personId: string } };
  ifMatch: string | undefined;
}

async function yearOf({ db, clock }: Server, connection: Connection): Promise<string> {
  const { timeZone } = await loadProfile(db, connection.queries);
  return dayOf(clock.now(), timeZone).slice(0, 4);
}

async function viewOf(server: Server, connection: Connection, row: DraftRow): Promise<Draft> {
  const { variables: _, ...content } = row.data;
  const by = (await directoryOf(connection, [row.updatedBy])).find(row.updatedBy ?? '');
  return {
    version: row.revision,
    nextVersion: await nextVersion(connection, await yearOf(server, connection)),
    present: (await presentWording(connection)).version,
    at: row.updatedAt,
    by: by ? { id: by.id, firstName: by.firstName, lastName: by.lastName } : null,
    // The same JSON: the package only declares that nobody changes it.
    content: content as Draft['content'],
  };
}

/** @throws the problem `not-found` when no version is being prepared */
export async function readDraft(server: Server, connection: Connection): Promise<Draft> {
  const row = await findDraft(connection);
  if (row === null) throw notFound();
  return viewOf(server, connection, row);
}

/** @throws the problem `wording-draft-exists` when a version is being prepared already */
export async function startDraft(server: Server, { caller }: Pick<Asked, 'caller'>): Promise<Draft> {
  const at = server.clock.now();
  try {
    return await transacting(server.db, async (connection) => {
      if ((await findDraft(connection)) !== null) throw problem('wording-draft-exists');
      await insertDraft(connection, caller.actor.personId, at);
      return readDraft(server, connection);
    });
  } catch (error) {
    if (violates(error, oneWordingDraft) || isSameRank(error)) throw problem('wording-draft-exists');
    throw error;
  }
}

/** Two that begin at once take the same rank. */
const isSameRank = (error: unknown): boolean =>
  violates(error, { name: 'wordings_pkey', table: 'wordings', columns: ['rank'] });

/**
 * One change of the draft, held to the version that its author read.
 * @throws ProblemError: no draft, no version or a stale one
 */
async function change<T>(
  server: Server,
  { ifMatch }: Asked,
  work: (connection: Connection, row: DraftRow) => Promise<T | false>,
): Promise<T> {
  const done = await transacting(server.db, async (connection) => {
    const row = await findDraft(connection);
    if (row === null) throw notFound();
    if (ifMatch === undefined) throw problem('version-needed');
    return ifMatch === tagOf(row.revision) ? work(connection, row) : false;
  });
  if (done !== false) return done;
  const current = await readDraft(server, reading(server.db));
  throw problem('stale-wording', { current });
}

export function saveDraft(server: Server, asked: Asked & { body: Draft['content'] }): Promise<Draft> {
  const { caller, body } = asked;
  const given = { content: body, personId: caller.actor.personId, at: server.clock.now() };
  return change(server, asked, async (connection, row) =>
    (await updateDraft(connection, row, given)) ? readDraft(server, connection) : false,
  );
}

export function discardDraft(server: Server, asked: Asked): Promise<true> {
  return change(server, asked, (connection, row) => deleteDraft(connection, row));
}

/**
 * Publishes the draft: from then on what is not signed is written with it.
 * @returns the number it was given
 * @throws ProblemError: not publishable, with every fault at its place; the same as the present version; a sentence of it
 *   that was not read
 */
export function publish(server: Server, asked: Asked & { body: Publication }): Promise<string> {
  const { caller, body } = asked;
  const at: Instant = server.clock.now();
  return change(server, asked, async (connection, row) => {
    refuseFaults(row);
    const present = await presentWording(connection);
    if (wordingDifference(present, row.data).length === 0) throw problem('wording-unchanged');
    const confirmed = confirmedIn(present, row.data, body.confirmed);
    const version = await nextVersion(connection, await yearOf(server, connection));
    const given = { version, note: body.note, confirmed, personId: caller.actor.personId, at };
    return (await publishDraft(connection, row, given)) ? version : false;
  });
}

function refuseFaults({ data }: DraftRow): void {
  const problems = wordingFaults(data).map(({ pointer, code, about }) => ({
    pointer,
    code,
    detail: typography(wordingFaultSentence({ code, about: about ?? '' })),
    level: 'fault' as const,
  }));
  if (problems.length > 0) throw problem('wording-not-publishable', { problems });
}

/**
 * What the version adds or words otherwise, all of it confirmed.
 * @throws the problem `wording-unread`, with each sentence that was not
 */
function confirmedIn(present: WordingData, data: WordingData, given: Publication['confirmed']): Confirmed {
  const read = new Set((given ?? []).map(confirmationOf));
  const sentences = sentencesToConfirm(present, data).flatMap((part) =>
    part.sentences.map((sentence) => ({ heading: part.heading, ...sentence })),
  );
  const problems = sentences
    .filter((sentence) => !read.has(confirmationOf(sentence)))
    .map(({ pointer, read: words }) => ({
      pointer,
      code: 'sentence-unread',
      detail: typography(
        `Lisez cette phrase à côté de ce que promet le contrat, et confirmez-la : « ${words} »`,
      ),
      level: 'fault' as const,
    }));
  if (problems.length > 0) throw problem('wording-unread', { problems });
  return sentences.map(({ heading, read: sentence, when }) => ({ heading, sentence, when }));
}
