import type { Connection } from '../db/connection.ts';
import { directoryOf } from '../db/directory.ts';
import { presentPeople } from '../db/offices.ts';
import { keepPersonalNews } from '../db/personal-news.ts';
import type { Letter } from './mail/letter.ts';
import { queueMail } from './mail/queue.ts';
import type { Server } from './server.ts';

export interface Told {
  /** Of the mail, for who counts them. */
  kind: string;
  letter: Letter;
  /** What makes the mail unique for one person: a second one is not written. */
  once?: string;
  contractId?: string;
}

/**
 * Tells people something that is no act on a contract, by mail and beside the news, in the transaction of what calls for
 * it. Who has left the directory is told nothing.
 */
export async function tellPeople(
  facts: Pick<Server, 'clock' | 'settings'>,
  connection: Connection,
  personIds: Iterable<string>,
  { kind, letter, once, contractId }: Told,
): Promise<void> {
  const present = await presentPeople(connection, [...personIds]);
  const directory = await directoryOf(connection, present);
  for (const personId of present) {
    const written = await queueMail(facts, connection, {
      kind,
      to: { ...directory.person(personId), personId },
      letter,
      ...(contractId !== undefined && { contractId }),
      ...(once !== undefined && { once: `${once}/${personId}` }),
    });
    if (!written) continue;
    const path = letter.action?.path ?? '/nouvelles';
    await keepPersonalNews(connection, { personId, at: facts.clock.now(), text: letter.title, path });
  }
}
