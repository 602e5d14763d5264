import { type MailWords, mailFaultSentence, mailFaults } from '@equipage/contract-text';
import { typography } from '@equipage/domain';
import { reading, transacting } from '../../db/connection.ts';
import { addMailWording } from '../../db/mail-wordings.ts';
import { problem } from '../../platform/problems.ts';
import type { Server } from '../../platform/server.ts';
import { tagOf } from '../../platform/version.ts';
import { type LetterView, letterNamed, letterView, originalOf } from './view.ts';

export interface Change {
  params: { letter: string };
  caller: { actor: { personId: string } };
  ifMatch: string | undefined;
}

/** Every fault of the words at once, each on its field. */
function refuseFaults(id: string, words: MailWords): void {
  const errors = mailFaults(words, letterNamed(id)).map(({ pointer, code, about }) => ({
    pointer,
    code,
    detail: typography(mailFaultSentence({ code, ...(about !== undefined && { about }) })),
  }));
  if (errors.length > 0) throw problem('invalid-input', { errors });
}

const isSame = (one: MailWords, other: MailWords): boolean =>
  one.subject === other.subject &&
  one.title === other.title &&
  one.action === other.action &&
  one.body.join('\n\n') === other.body.join('\n\n');

/**
 * Changes the words of a letter, or takes the original ones up again with null: of the mails that are written from now
 * on, as those that wait were worded when they were queued. What changes nothing is not kept.
 * @throws the problems `not-found`, `invalid-input`, `version-needed`; `stale-letter` when somebody else was faster
 */
export async function changeLetter(
  server: Server,
  asked: Change,
  given: MailWords | null,
): Promise<LetterView> {
  const { letter: id } = asked.params;
  const original = originalOf(letterNamed(id));
  if (given !== null) refuseFaults(id, given);
  const words = given !== null && isSame(given, original) ? null : given;
  const done = await transacting(server.db, async (connection) => {
    const view = await letterView(connection, id);
    if (asked.ifMatch === undefined) throw problem('version-needed');
    if (asked.ifMatch !== tagOf(view.version)) return null;
    if (isSame(words ?? original, view.words)) return view;
    const row = { letter: id, rank: view.version + 1, words, at: server.clock.now() };
    const isKept = await addMailWording(connection, { ...row, byId: asked.caller.actor.personId });
    return isKept ? letterView(connection, id) : null;
  });
  if (done !== null) return done;
  throw problem('stale-letter', { current: await letterView(reading(server.db), id) });
}
