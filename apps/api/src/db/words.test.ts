import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { reading } from './connection.ts';
import type { OpenDatabase } from './database.ts';
import { foundPeople } from './found-people.ts';
import { personRow } from './person-row.ts';
import { searchWords } from './search-text.ts';
import { asOfMigration } from './testing.old.ts';
import { instant, samplePerson } from './testing.rows.ts';
import { engines, openTestDatabase } from './testing.ts';

/** A migration of before people were found by an index of words. */
const before = 17;

describe.each(engines)('the words of people on %s', (engine) => {
  let db: OpenDatabase;
  beforeEach(async () => {
    db = await openTestDatabase(engine);
    return () => db.close();
  });
  const person = (id: string, firstName: string, lastName: string) =>
    personRow(samplePerson({ id, firstName, lastName }), false);
  const enter = (...rows: ReturnType<typeof person>[]) =>
    db.transact((tx) => tx.insert(db.tables.people).values(rows));
  const change = (id: string, values: Partial<ReturnType<typeof person>>) =>
    db.transact((tx) => tx.update(db.tables.people).set(values).where(eq(db.tables.people.id, id)));
  const found = async (text: string, on = db) =>
    (await foundPeople(reading(on), searchWords(text), 3)).map(({ id }) => id);

  /** Each word of each person, as their row says, and as the index does. */
  async function both() {
    const { people, peopleWords } = db.tables;
    const rows = await db.read.select().from(people);
    const said = rows.flatMap(({ id, searchText, sortName, disabledAt }) =>
      [...new Set(searchText.split(' '))]
        .filter((word) => word !== '')
        .map((word) => `${disabledAt === null} ${word} ${sortName} ${id}`),
    );
    const kept = await db.read.select().from(peopleWords);
    const indexed = kept.map((row) => `${row.active} ${row.word} ${row.sortName} ${row.personId}`);
    return { said: said.toSorted(), indexed: indexed.toSorted() };
  }
  async function expectIndexed(): Promise<void> {
    const { said, indexed } = await both();
    expect(said.length).toBeGreaterThan(0);
    expect(indexed).toEqual(said);
  }

  it('follow whoever enters, is renamed, loses their account, has it back and goes', async () => {
    await enter(person('anne', 'Anne-Marie', 'Le Goff'), person('zoe', 'Zoé', 'd’Aubigné'));
    await expectIndexed();
    await change('anne', person('anne', 'Anne', 'Saint-Exupéry'));
    await expectIndexed();
    await change('zoe', { disabledAt: instant });
    await expectIndexed();
    await change('zoe', { disabledAt: null, jobTitle: 'Sans effet' });
    await expectIndexed();
    await db.transact((tx) => tx.delete(db.tables.people).where(eq(db.tables.people.id, 'zoe')));
    await expectIndexed();
  });

  it('follow many rows written over at once', async () => {
    const { people } = db.tables;
    const many = Array.from({ length: 600 }, (_, i) => person(`p${i}`, `Anne ${i}`, 'Martin'));
    await enter(...many);
    const { searchText, sortName } = person('', 'Anne', 'Durand');
    await db.transact((tx) =>
      tx.insert(people).values(many).onConflictDoUpdate({ target: people.id, set: { searchText, sortName } }),
    );
    await expectIndexed();
    expect(await found('martin')).toEqual([]);
    expect(await found('durand')).toHaveLength(3);
  });

  it('find nobody once a transaction is undone', async () => {
    const failing = db.transact(async (tx) => {
      await tx.insert(db.tables.people).values(person('anne', 'Anne', 'Martin'));
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect(await found('martin')).toEqual([]);
    expect((await both()).indexed).toEqual([]);
  });

  it('of a database of before are indexed as it is opened', { timeout: 60_000 }, async () => {
    await enter(person('anne', 'Anne-Marie', 'Le Goff'), person('zoe', 'Zoé', 'd’Aubigné'));
    const now = await asOfMigration(db, engine, before, () => undefined);
    expect(await found('daubigne', now)).toEqual(['zoe']);
    expect(await found('marie goff', now)).toEqual(['anne']);
    await now.close();
  });
});
