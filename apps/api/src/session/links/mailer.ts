import { and, eq, isNull } from 'drizzle-orm';
import { type Connection, transacting } from '../../db/connection.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import { queueMail } from '../../platform/mail/queue.ts';
import { signInLetter } from '../../platform/mail/sign-in-letter.ts';
import { serviceWords } from '../../platform/mail/words/lab-words.ts';
import type { Server } from '../../platform/server.ts';
import { findUnsent, giveSecrets, lifetime } from './store.ts';

/**
 * Writes the mail of a sign-in that was asked for, if the address is somebody's. It is the outbox that does it, after
 * the answer: whoever asks is answered the same, as fast, for any address.
 */
export function signInMailer(server: Pick<Server, 'db' | 'clock' | 'settings'>) {
  return (id: string): Promise<void> =>
    transacting(server.db, async (connection) => {
      const asked = await findUnsent(connection, id, server.clock.real());
      if (asked === null) return;
      const person = await findByEmail(connection, asked.email);
      if (person === undefined) return;
      const secrets = await giveSecrets(connection, id);
      await queueMail(server, connection, {
        kind: 'sign-in',
        to: person,
        letter: await letterOf(connection, {
          ...secrets,
          browserName: asked.browserName,
          returnTo: asked.returnTo,
        }),
        expiresAt: new Date(Date.parse(asked.askedAt) + lifetime).toISOString(),
        secret: true,
        once: `sign-in-${id}`,
      });
    });
}

async function letterOf(connection: Connection, given: Parameters<typeof signInLetter>[2]): Promise<Letter> {
  const { wordsFor, values } = await serviceWords(connection);
  return signInLetter(wordsFor({ kind: 'sign-in', as: 'anyone' }), values, given);
}

/** Somebody of the directory whose account is open. */
export async function findByEmail({ queries, tables: { people } }: Connection, address: string) {
  const { id: personId, firstName, lastName, email, disabledAt } = people;
  const [person] = await queries
    .select({ personId, firstName, lastName, email })
    .from(people)
    .where(and(eq(email, address), isNull(disabledAt)));
  return person;
}
