import { setImmediate } from 'node:timers/promises';
import type { Connection } from '../db/connection.ts';
import { headerOf, readHead, readRows } from '../db/trail/read.ts';
import { asStray, eventsOutside } from '../db/trail/strays.ts';

/** Rows read, hashed and written at a time: other requests are served in between. */
const batch = 200;

const written = (lines: readonly unknown[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/**
 * The whole trail as lines of JSON, in a few rows at a time: a header, every row as far as the head that it names, then
 * the events of the database that the trail does not hold.
 */
export async function* exportLines(connection: Connection, exportedAt: string): AsyncGenerator<string> {
  const head = await readHead(connection);
  yield written([headerOf({ exportedAt, contractId: null, count: head.position, head })]);
  let after: number | null = 0;
  while (after !== null && after < head.position) {
    const count = Math.min(batch, head.position - after);
    const { rows, last } = await readRows(connection, after, count);
    if (rows.length > 0) yield written(rows);
    after = last;
    await setImmediate();
  }
  yield written((await eventsOutside(connection, batch)).map(asStray));
}
