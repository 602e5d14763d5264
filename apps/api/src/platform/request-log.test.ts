import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { samplePerson } from '../db/testing.rows.ts';
import { engines, openTestDatabase } from '../db/testing.ts';
import { loggable } from './request-log.ts';

describe.each(engines)('the log of an error of %s', (engine) => {
  it('names what was violated, and no value', async () => {
    const db = await openTestDatabase(engine);
    const row = samplePerson({ id: 'p1', lastName: 'Sëcret', email: 'sëcret@demo.test' });
    const insert = () => db.transact((tx) => tx.insert(db.tables.people).values(row));
    await insert();
    const error = await insert().catch((thrown: unknown) => thrown);
    const text = JSON.stringify(loggable(error));
    expect(text).not.toContain('Sëcret');
    expect(text).not.toContain('sëcret');
    expect(text).toMatch(/SQLITE_CONSTRAINT|23505/);
    await db.close();
  });

  it('says which query was wrong', async () => {
    const db = await openTestDatabase(engine);
    const wrong = db.read.select({ x: sql`no_such_column` }).from(db.tables.settings);
    const error = await (async () => wrong)().catch((thrown: unknown) => thrown);
    expect(JSON.stringify(loggable(error))).toContain('no_such_column');
    await db.close();
  });
});

it('says little of what is no error', () => {
  expect(loggable('the password')).toEqual({ type: 'string' });
});
