import { randomUUID } from 'node:crypto';
import { consent, type Wording } from '@equipage/contract-text';
import { addDays, calendarOf, contractNumber, type Mission, type Person } from '@equipage/domain';
import { eq } from 'drizzle-orm';
import { type Connection, transacting } from '../db/connection.ts';
import { listingsStamp } from '../db/contracts/list.ts';
import { textOf } from '../db/contracts/text.ts';
import type { Db } from '../db/database.ts';
import { insertAll } from '../db/insert-all.ts';
import { saveFirstProfile } from '../db/organisation.ts';
import { enqueue } from '../db/outbox.ts';
import { personRow } from '../db/person-row.ts';
import { chain } from '../db/trail/chain.ts';
import { presentWording } from '../db/wordings.ts';
import type { Clock } from '../platform/clock.ts';
import { demoContracts } from './contracts.ts';
import { type Extra, extraOf } from './crowd.ts';
import { demoMissions } from './missions.ts';
import { demoPeople } from './people.ts';
import { type Cast, plotOf } from './plot.ts';
import { demoProfile } from './profile.ts';
import { demoRecipients } from './recipients.ts';
import { missionRow, type StoryRows, storyRows, wasConcluded } from './seed-rows.ts';
import { type Played, playStory, type Stage } from './story.ts';

/** Generated members when nobody says how many. */
const usualCrowd = 60;
/** How many generated members are played and written at a time. */
const batch = 500;

/**
 * Fills an empty database with the demonstration: people, missions, contracts in every state, told from today. Once
 * only, in one transaction: a start that was interrupted begins again from nothing.
 */
export async function seedDemo(db: Db, clock: Clock, members: number = usualCrowd): Promise<void> {
  const [someone] = await db.read.select({ id: db.tables.people.id }).from(db.tables.people).limit(1);
  if (someone !== undefined) return;
  await transacting(db, async (connection) => {
    const { queries, tables } = connection;
    await saveFirstProfile(queries, tables, demoProfile);
    const scene = setScene(clock.today(demoProfile.timeZone), await presentWording(connection));
    // A manager may stand after their agent: people first without, then with their manager.
    await insertAll(
      queries,
      tables.people,
      demoPeople.map((person) => ({ ...personRow(person, true), managerId: null })),
    );
    await nameManagers(connection);
    await recordDelegation(connection, scene.cast.today);
    await insertAll(queries, tables.missions, scene.missions.map(missionRow));
    await writeNamed(connection, scene, clock.real().toISOString());
    for (let first = 0; first < members; first += batch) {
      await writeCrowd(connection, scene, first, Math.min(members, first + batch));
    }
    await insertAll(
      queries,
      tables.contractNumbers,
      [...scene.numbers].map(([year, last]) => ({ year, last })),
    );
    await queries.insert(tables.recipients).values(demoRecipients(clock.real().toISOString()));
    await queries.insert(tables.consents).values(consent);
    await queries.insert(tables.settings).values({ key: listingsStamp, value: randomUUID() });
  });
  await db.analyse();
}

interface Scene {
  cast: Cast;
  stage: Stage;
  missions: Mission[];
  /** The last number given in each year. */
  numbers: Map<number, number>;
  people: Map<string, Person>;
}

function setScene(today: string, wording: Wording): Scene {
  const people = new Map(demoPeople.map((person) => [person.id, person]));
  const missions = demoMissions(today);
  const numbers = new Map<number, number>();
  const calendar = calendarOf(demoProfile);
  const person = found('person', (id) => people.get(id));
  const nextNumber = (year: number) => {
    const last = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, last);
    return contractNumber(year, last);
  };
  const mission = found('mission', (id) => missions.find((one) => one.id === id));
  const cast = {
    person,
    mission,
    calendar,
    today,
    executiveId: demoProfile.executiveId,
    officerId: 'magali-gompel',
  };
  const stage: Stage = {
    profile: demoProfile,
    calendar,
    today,
    person,
    nextNumber,
    textOf: (contract) =>
      textOf(contract, { wording, profile: demoProfile, lead: person(contract.leadId), renewalOf: null }),
  };
  return { cast, stage, missions, numbers, people };
}

function found<T>(what: string, find: (id: string) => T | undefined): (id: string) => T {
  return (id) => {
    const one = find(id);
    if (one === undefined) throw new Error(`the demonstration has no ${what} ${id}`);
    return one;
  };
}

/** An arrêté of last summer, which is over. */
async function recordDelegation({ queries, tables: { delegations } }: Connection, today: string) {
  const from = addDays(today, -120);
  await queries.insert(delegations).values({
    id: randomUUID(),
    number: `${from.slice(0, 4)}-087`,
    date: addDays(from, -12),
    from,
    to: addDays(from, 27),
    holderId: demoProfile.executiveId,
    substituteId: 'sophie-estournet',
    recordedById: 'ruben-iniguez',
    recordedAt: `${addDays(from, -10)}T09:00:00.000Z`,
    endedAt: null,
    endedById: null,
  });
}

async function nameManagers({ queries, tables: { people } }: Connection): Promise<void> {
  for (const { id, managerId } of demoPeople) {
    if (managerId !== null) await queries.update(people).set({ managerId }).where(eq(people.id, id));
  }
}

/** The contracts of the named people; the final files of those that are signed are left to the outbox. */
async function writeNamed(connection: Connection, { cast, stage }: Scene, real: string): Promise<void> {
  const played = demoContracts.map((demo) => playStory(plotOf(demo, randomUUID(), cast), stage));
  const latest = new Map(played.filter(wasConcluded).map(({ contract }) => [contract.agentId, contract.id]));
  await write(
    connection,
    played.map((one) => storyRows(one, latest.get(one.contract.agentId) === one.contract.id, stage.profile)),
  );
  for (const { contract } of played.filter(wasConcluded))
    await enqueue(connection, 'final-document', contract.id, real);
}

async function writeCrowd(connection: Connection, scene: Scene, first: number, end: number): Promise<void> {
  const { cast, stage, missions, people } = scene;
  const managers = demoPeople.filter(
    ({ id }) => demoPeople.some(({ managerId }) => managerId === id) && id !== cast.executiveId,
  );
  const open = missions.filter(({ status }) => status === 'open');
  const extras = Array.from(
    { length: end - first },
    (_, place): Extra => extraOf(first + place + 1, managers, open),
  );
  for (const { person } of extras) people.set(person.id, person);
  await insertAll(
    connection.queries,
    connection.tables.people,
    extras.map(({ person }) => personRow(person, false)),
  );
  const played = extras.map(
    ({ contract }): Played => playStory(plotOf(contract, `contrat-${contract.agent}`, cast), stage),
  );
  for (const { person } of extras) people.delete(person.id);
  await write(
    connection,
    played.map((one) => storyRows(one, true, stage.profile)),
  );
}

async function write(connection: Connection, stories: readonly StoryRows[]): Promise<void> {
  const { queries, tables } = connection;
  await insertAll(
    queries,
    tables.contracts,
    stories.flatMap((story) => story.contracts),
  );
  await insertAll(
    queries,
    tables.contractEvents,
    stories.flatMap((story) => story.contractEvents),
  );
  await insertAll(
    queries,
    tables.listings,
    stories.flatMap((story) => story.listings),
  );
  await insertAll(
    queries,
    tables.documents,
    stories.flatMap((story) => story.documents),
  );
  await chain(
    connection,
    stories.flatMap((story) => story.chained),
  );
}
