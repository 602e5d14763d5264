import { randomUUID } from 'node:crypto';
import { endpoints } from '@equipage/contract-api';
import { type Connection, reading, transacting } from '../db/connection.ts';
import { violates } from '../db/kit.ts';
import { keepersIn } from '../db/offices.ts';
import { complaintTold } from '../platform/mail/asked-letters.ts';
import { serviceWords } from '../platform/mail/words/lab-words.ts';
import { notFound, problem } from '../platform/problems.ts';
import { RateLimit } from '../platform/rate-limit.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { tellPeople } from '../platform/tell-person.ts';
import {
  answerComplaint,
  type ComplaintRow,
  complaintExists,
  complaintViews,
  keepComplaint,
  nextReference,
  oneReference,
} from './store.ts';

/** So many from one network address, and in the name of one e-mail address, in an hour. */
const mostFromAddress = 10;
const mostByEmail = 5;
const hour = 3_600_000;

/** What does not work for somebody: told by anyone, without an account, and answered by who keeps the service. */
export function complaintRoutes(server: Server): void {
  const { db, clock } = server;
  const connection = reading(db);
  const fromAddress = new RateLimit(server, 'complaint-address', mostFromAddress, hour);
  const byEmail = new RateLimit(server, 'complaint-email', mostByEmail, hour);

  route(server, endpoints.complain, async ({ body, caller, address }) => {
    await fromAddress.spend(address);
    await byEmail.spend(body.email);
    const told = { ...body, id: randomUUID(), personId: caller?.actor.personId ?? null, at: clock.now() };
    return { reference: await keepOnce(server, told) };
  });

  route(server, endpoints.listComplaints, async () => ({ items: await complaintViews(connection) }));

  route(server, endpoints.answerComplaint, async ({ params, body, caller }) => {
    const answered = { answer: body.answer, answeredAt: clock.now(), answeredById: caller.actor.personId };
    await transacting(db, async (writing) => {
      if (await answerComplaint(writing, params.id, answered)) return;
      throw (await complaintExists(writing, params.id)) ? problem('already-answered') : notFound();
    });
    return { items: await complaintViews(connection) };
  });
}

type Told = Omit<ComplaintRow, 'reference' | 'answer' | 'answeredAt' | 'answeredById' | 'forgottenAt'>;

/** Keeps it under the next reference; a second time when somebody else took it in the same instant. */
async function keepOnce(server: Server, told: Told, tries = 3): Promise<string> {
  try {
    return await transacting(server.db, (connection) => keepAndTell(server, connection, told));
  } catch (error) {
    if (tries > 1 && violates(error, oneReference)) return keepOnce(server, told, tries - 1);
    throw error;
  }
}

async function keepAndTell(server: Server, connection: Connection, told: Told): Promise<string> {
  const reference = await nextReference(connection, told.at.slice(0, 4));
  const row = { ...told, reference, answer: null, answeredAt: null, answeredById: null, forgottenAt: null };
  await keepComplaint(connection, row);
  await tellPeople(server, connection, await keepersIn(connection), {
    kind: 'complaint',
    letter: complaintTold(await serviceWords(connection), row),
  });
  return reference;
}
