import { setImmediate } from 'node:timers/promises';
import { type Connection, transacting } from '../../db/connection.ts';
import { eliminationDone } from '../../platform/mail/kept-letters.ts';
import { serviceWords } from '../../platform/mail/words/lab-words.ts';
import type { Server } from '../../platform/server.ts';
import { tellPeople } from '../../platform/tell-person.ts';
import { takeTurn } from '../holds.ts';
import { leaveHeldOut } from './acts.ts';
import { eraseContracts, eraseExchanges } from './erase.ts';
import { findElimination, type LineRow, linesToDo, noteDone, noteElimination } from './store.ts';

type Facts = Pick<Server, 'db' | 'clock' | 'settings'>;

/** Dossiers in one transaction: it holds the only writer of SQLite. */
const batch = 20;

/**
 * What the outbox does of a list whose visa is recorded: a few dossiers a transaction, their lines marked in it. Killed at
 * any moment, it goes on from there; done twice, it finds nothing to do.
 */
export function eliminator(facts: Facts, most = batch) {
  return async (id: string): Promise<void> => {
    while (await transacting(facts.db, (connection) => eliminateSome(facts, connection, id, most)))
      await setImmediate();
    await facts.db.forget();
  };
}

/** @returns whether there may be more */
async function eliminateSome(
  facts: Facts,
  connection: Connection,
  id: string,
  most: number,
): Promise<boolean> {
  const elimination = await findElimination(connection, id);
  if (elimination === null || elimination.startedAt === null || elimination.doneAt !== null) return false;
  await takeTurn(connection);
  // A hold that came after the visa is as good as one from before.
  await leaveHeldOut(connection, id);
  const lines = await linesToDo(connection, id, most);
  const at = facts.clock.now();
  if (lines.length === 0) {
    await noteElimination(connection, elimination, { doneAt: at });
    await tellPeople(facts, connection, [elimination.startedById ?? '', elimination.preparedById], {
      kind: 'elimination',
      letter: eliminationDone(await serviceWords(connection), elimination),
      once: `elimination-${id}`,
    });
    return false;
  }
  await eraseContracts(connection, idsOf(lines, 'contract'));
  await eraseExchanges(connection, idsOf(lines, 'exchanges'));
  await noteDone(connection, id, [...new Set(lines.map(({ dossier }) => dossier))], at);
  return true;
}

const idsOf = (lines: readonly LineRow[], kind: LineRow['kind']): string[] =>
  lines.filter((line) => line.kind === kind).map(({ contractId }) => contractId);
