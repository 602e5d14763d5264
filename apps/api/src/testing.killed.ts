import type { OpenDatabase } from './db/database.ts';

/** A database whose process dies at one of its transactions: before the nth commits, or once it did. */
export function killedAt(db: OpenDatabase, nth: number, moment: string): OpenDatabase {
  let begun = 0;
  return {
    ...db,
    transact: async (work) => {
      begun += 1;
      const isTheOne = begun === nth;
      const result = await db.transact(async (tx) => {
        const done = await work(tx);
        return isTheOne && moment === 'before' ? die() : done;
      });
      return isTheOne ? die() : result;
    },
  };
}

const die = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
};
