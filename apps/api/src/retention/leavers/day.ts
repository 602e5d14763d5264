import { setImmediate } from 'node:timers/promises';
import { reading, transacting } from '../../db/connection.ts';
import type { Server } from '../../platform/server.ts';
import { heldNow, takeTurn } from '../holds.ts';
import type { Leaver } from './leavers.ts';
import { letGo } from './let-go.ts';
import { namedInRows, namedInWords } from './named.ts';

/** How many people go in one transaction: a file of the directory may have said of thousands that they left. */
const batch = 50;

/**
 * Lets go of what is kept of those whose time is over, some at a time, others being served between two. What acts hold was read
 * before: whoever left is named anew by nobody. Rows and holds are looked at in each transaction.
 */
export async function letLeaversGo(
  { db, clock }: Pick<Server, 'db' | 'clock'>,
  ready: readonly { of: Leaver }[],
): Promise<void> {
  const leavers = ready.map(({ of }) => of);
  const named = await namedInWords(
    reading(db),
    leavers.map(({ id }) => id),
  );
  for (let first = 0; first < leavers.length; first += batch) {
    const some = leavers.slice(first, first + batch);
    await transacting(db, async (connection) => {
      await takeTurn(connection);
      const { people: held } = await heldNow(connection);
      const free = some.filter(({ id }) => !held.has(id));
      const inRows = await namedInRows(
        connection,
        free.map(({ id }) => id),
      );
      for (const leaver of free) {
        const isNamed = inRows.has(leaver.id) || named.has(leaver.id);
        if (!isNamed || !leaver.isReduced) await letGo(connection, leaver, { isNamed, at: clock.now() });
      }
    });
    await setImmediate();
  }
}
