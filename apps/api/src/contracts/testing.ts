import { endpoints } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import { asc, eq } from 'drizzle-orm';
import type { Engine, OpenDatabase } from '../db/database.ts';
import { startTestServer, type TestClient, type TestServer } from '../platform/testing.ts';

/* A server with the people of a contract, and what it takes to bring one from state to state through the interface. */

/** Monday 23 November 2026, eleven in the morning in Paris. */
const monday = '2026-11-23T10:00:00.000Z';

const directory = { directorate: 'Direction des Mobilités', service: 'Études' };

const cast = [
  { id: 'nathalie', firstName: 'Nathalie', lastName: 'Serra', civility: 'madame' as const, ...directory },
  { id: 'marc', firstName: 'Marc', lastName: 'Ortiz', civility: 'monsieur' as const, ...directory },
  {
    id: 'etienne-lacaze',
    firstName: 'Étienne',
    lastName: 'Lacaze',
    civility: 'monsieur' as const,
    roles: ['executive'] as const,
  },
  { id: 'odile', firstName: 'Odile', lastName: 'Kern', roles: ['officer'] as const },
  { id: 'farid-belkacem', firstName: 'Farid', lastName: 'Belkacem', roles: ['lead'] as const },
  { id: 'lea', firstName: 'Léa', lastName: 'Thomas', roles: ['lead'] as const },
  { id: 'admin', firstName: 'Alex', lastName: 'Admin', roles: ['admin'] as const },
  {
    id: 'elodie',
    civility: 'madame' as const,
    firstName: 'Élodie',
    lastName: 'd’Aubigné',
    jobTitle: 'Chargée de mission',
    workShare: 80,
    worksOn: ['monday', 'tuesday', 'thursday', 'friday'] as const,
    managerId: 'nathalie',
    ...directory,
  },
  { id: 'paul', firstName: 'Paul', lastName: 'Petit', managerId: 'etienne-lacaze', ...directory },
  { id: 'stranger', firstName: 'Zoé', lastName: 'Inconnue', ...directory },
];

const mission = {
  id: 'lycees',
  domains: ['collective-intelligence' as const],
  title: 'Des réunions qui décident',
  description: 'Préparer et animer.',
  deadline: null,
  leadId: 'lea',
  status: 'open' as const,
  sortTitle: 'des reunions qui decident',
};

/** The four steps, without a fault on 23 November 2026. */
export function answers() {
  return {
    identity: {
      civility: 'madame' as const,
      firstName: 'Élodie',
      lastName: 'd’Aubigné',
      jobTitle: 'Chargée de mission',
      directorate: 'Direction des Mobilités',
      service: 'Études',
      workShare: 80,
      worksOn: ['monday' as const, 'tuesday' as const, 'thursday' as const, 'friday' as const],
      annualised: false,
    },
    mission: {
      domains: ['collective-intelligence' as const],
      missionId: 'lycees',
      title: 'Des réunions qui décident',
      description: 'Préparer et animer des réunions de travail dans les lycées.',
      deadline: '2027-04-30',
    },
    commitment: {
      percent: 7.5,
      startsOn: '2026-12-01',
      extendedHours: false,
      fieldTrips: true,
      plannedDates: [
        { date: '2026-12-08', from: '09:00', to: '12:30' },
        { date: '2027-01-19', from: '14:00', to: '17:30' },
      ],
    },
    service: {
      managerId: 'nathalie',
      benefits: 'Une méthode d’animation.',
      stockTaking: 'monthly' as const,
    },
  };
}

export type Answers = ReturnType<typeof answers>;

export async function startContracts(
  engine: Engine | OpenDatabase,
  settings: NonNullable<Parameters<typeof startTestServer>[1]>['settings'] = {},
) {
  let now = monday;
  const server = await startTestServer(engine, {
    people: cast,
    real: () => new Date(now),
    settings,
  });
  await server.db.transact((tx) => tx.insert(server.db.tables.missions).values(mission));
  const clients = new Map<string, Promise<TestClient>>();
  return {
    ...server,
    as(personId: string): Promise<TestClient> {
      const known = clients.get(personId) ?? server.as(personId);
      clients.set(personId, known);
      return known;
    },
    /** Lets everybody sign in anew: a session does not outlive a day without a request. */
    forgetSessions(): void {
      clients.clear();
    },
    /** Moves the domain's clock, in days; the real one stands. */
    waitDays(days: number): void {
      server.clock.setOffset(days * 86_400_000);
    },
    waitReal(milliseconds: number): void {
      now = new Date(Date.parse(now) + milliseconds).toISOString();
    },
  };
}

export type Contracts = Awaited<ReturnType<typeof startContracts>>;

/** What an act on a contract as it was last read is asked with. */
export const on = ({ id, version }: Pick<ContractView, 'id' | 'version'>) => ({ params: { id }, version });

/** Starts a contract and answers its four steps. */
export async function writtenBy(client: TestClient, given: Answers = answers()): Promise<ContractView> {
  const started = (await client.call(endpoints.startContract, { body: null })) as ContractView;
  return answer(client, started, given);
}

export async function answer(
  client: TestClient,
  before: ContractView,
  given: Answers,
): Promise<ContractView> {
  let view = before;
  const { identity, mission, commitment, service } = given;
  view = (await client.call(endpoints.answerIdentity, { ...on(view), body: identity })) as ContractView;
  view = (await client.call(endpoints.answerMission, { ...on(view), body: mission })) as ContractView;
  view = (await client.call(endpoints.answerCommitment, { ...on(view), body: commitment })) as ContractView;
  return (await client.call(endpoints.answerService, { ...on(view), body: service })) as ContractView;
}

/** Signs what the person is shown. */
export async function signBy(client: TestClient, { id }: Pick<ContractView, 'id'>): Promise<ContractView> {
  const view = await client.call(endpoints.getContract, { params: { id } });
  const body = { contentHash: view.contentHash ?? '', consent: true as const };
  return (await client.call(endpoints.sign, { ...on(view), body })) as ContractView;
}

/** Brings a contract, Élodie's unless said otherwise, to a state by the acts themselves. */
export async function contractIn(
  server: Contracts,
  state: ContractView['state'],
  given: Answers = answers(),
  agentId = 'elodie',
): Promise<ContractView> {
  const agent = await server.as(agentId);
  const manager = await server.as(given.service.managerId);
  const draft = await writtenBy(agent, given);
  if (state === 'draft') return draft;
  const sent = await signBy(agent, draft);
  if (state === 'awaiting-manager') return sent;
  const message = { message: 'Pas le lundi.' };
  if (state === 'changes-requested')
    return (await manager.call(endpoints.requestChange, { ...on(sent), body: message })) as ContractView;
  if (state === 'declined')
    return (await manager.call(endpoints.decline, {
      ...on(sent),
      body: { reason: 'Trop de travail.' },
    })) as ContractView;
  if (state === 'withdrawn')
    return (await agent.call(endpoints.withdraw, { ...on(sent), body: null })) as ContractView;
  const agreed = await signBy(manager, sent);
  if (state === 'awaiting-executive') return agreed;
  const signed = await signBy(await server.as('etienne-lacaze'), agreed);
  if (state === 'signed') return signed;
  if (state === 'closed') {
    const officer = await server.as('odile');
    const body = { reason: 'mission-stopped' as const };
    return (await officer.call(endpoints.close, { ...on(signed), body })) as ContractView;
  }
  const end = { effectiveOn: '2027-01-15' };
  return (await agent.call(endpoints.terminate, { ...on(signed), body: end })) as ContractView;
}

/** The types of what happened to a contract, in order. */
export async function eventTypes({ db }: TestServer, contractId: string): Promise<string[]> {
  const { contractEvents } = db.tables;
  const rows = await db.read
    .select({ type: contractEvents.type })
    .from(contractEvents)
    .where(eq(contractEvents.contractId, contractId))
    .orderBy(asc(contractEvents.sequence));
  return rows.map(({ type }) => type);
}
