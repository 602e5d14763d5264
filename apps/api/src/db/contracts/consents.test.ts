import { describe, expect, it } from 'vitest';
import { transacting } from '../connection.ts';
import { engines, openTestDatabase } from '../testing.ts';
import { consentSentences, keepConsent } from './consents.ts';

describe.each(engines)('the sentences of consent on %s', (engine) => {
  it('are kept as they were shown first, and never in other words', async () => {
    const db = await openTestDatabase(engine);
    const keep = (sentence: string) =>
      transacting(db, (connection) => keepConsent(connection, { version: 'v', sentence }));
    await keep('J’accepte.');
    await keep('J’accepte.');
    await expect(keep('J’accepte tout.')).rejects.toThrow('other words');
    const connection = { queries: db.read, tables: db.tables };
    expect(await consentSentences(connection, ['v', 'w'])).toEqual(new Map([['v', 'J’accepte.']]));
    await db.close();
  });
});
