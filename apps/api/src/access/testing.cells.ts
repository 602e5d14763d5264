import { type Endpoint, type Endpoints, endpoints } from '@equipage/contract-api';
import { clientOf, type TestClient } from '../platform/testing.ts';
import { expectedOutcome, type Outcome, outcomeAt, type Person } from './testing.expected.ts';
import { requestTo } from './testing.requests.ts';
import type { Scene, Service, Subject } from './testing.scene.ts';
import { type Line, type Seat, table } from './testing.table.ts';

/* The cells of one endpoint: asked for in everybody's name, each answer held to the table. */

export type Name = keyof Endpoints;

/** Everybody, and the roles they were given; null for those who are not signed in. */
const everybody = {
  'nobody, without a session': null,
  'nobody, with a token that is none': null,
  'an account that was disabled': null,
  stranger: [],
  'the contract’s agent': [],
  'the other contract’s agent': [],
  nathalie: [],
  marc: [],
  'nathalie-today': [],
  'nathalie-before': [],
  'nathalie-above': [],
  'etienne-lacaze': ['executive'],
  'deputy-today': [],
  'deputy-before': [],
  // The role without an arrêté prepares, and no more.
  'deputy-without-arrete': ['assistant'],
  secretary: ['assistant'],
  odile: ['officer'],
  lea: ['lead'],
  'farid-belkacem': ['lead'],
  admin: ['admin'],
} as const satisfies Record<string, Person['roles']>;
type Who = keyof typeof everybody;

function seatsOf(who: Who, subject: Subject | null): Seat[] {
  if (who === 'deputy-today') return ['executive'];
  if (subject === null) return [];
  if (who === 'the contract’s agent') return ['agent'];
  const { managerId } = subject.service;
  if (who === managerId || who === `${managerId}-today`) return ['manager'];
  if (who === `${managerId}-above`) return ['informed'];
  return who === subject.service.leadId ? ['lead'] : [];
}

async function clientFor(
  who: Who,
  { server, disabled, services }: Scene,
  subject: Subject | null,
): Promise<TestClient> {
  const agentOf = ({ managerId }: Service) => server.as(`${managerId}-${subject?.state ?? 'signed'}`);
  if (who === 'nobody, without a session') return server.anonymous;
  if (who === 'nobody, with a token that is none') return clientOf(server.http, `equipage=${'x'.repeat(43)}`);
  if (who === 'an account that was disabled') return disabled;
  if (who === 'the contract’s agent') return agentOf(subject?.service ?? services[0]);
  if (who === 'the other contract’s agent') return agentOf(subject?.other ?? services[1]);
  return server.as(who);
}

/** What these public endpoints refuse is a token, not a person. */
const refusesTokens: readonly Name[] = ['openSetUp', 'setUp', 'signIn'];

/** Of what is about no contract, only who asks is looked at: what is not there, or not ready, is answered as such. */
function isAsExpected(name: Name, line: Line, outcome: Outcome, status: number): boolean {
  if (outcome !== 'allowed') return status === outcome;
  if (typeof line === 'object' && 'answered' in line) return status === line.answered;
  if (endpoints[name].path.startsWith('/api/contracts/:id')) return status === endpoints[name].status;
  return status < 500 && (![401, 403].includes(status) || refusesTokens.includes(name));
}

/** Everybody whom it is allowed to, and the first of those who are refused in each way. */
const isTelling = (
  { outcome }: { outcome: Outcome },
  place: number,
  cells: readonly { outcome: Outcome }[],
) => outcome === 'allowed' || cells.findIndex((cell) => cell.outcome === outcome) === place;

/**
 * Asks one endpoint in everybody's name.
 * @returns how many cells that was, and those whose answer is not what the table says, in words
 */
export async function surprises(
  scene: Scene,
  name: Name,
  subject: Subject | null,
  lines: Readonly<Record<Name, Line>> = table,
): Promise<{ asked: number; surprises: string[] }> {
  const found: string[] = [];
  const definition: Endpoint = endpoints[name];
  const people = Object.entries(everybody) as [Who, Person['roles']][];
  const cells = people.map(([who, roles]) => {
    const person = { roles, seats: seatsOf(who, subject) };
    const ever = expectedOutcome(lines[name], person, subject?.state ?? null);
    return { who, outcome: subject === null ? ever : outcomeAt(name, ever, scene.moment()) };
  });
  const asked = scene.isThrifty ? cells.filter(isTelling) : cells;
  for (const { who, outcome } of asked) {
    const client = await clientFor(who, scene, subject);
    const answer = await client.inject(await requestTo(name, definition, scene, subject?.contract ?? null));
    const { statusCode: status, headers, body } = answer;
    const isProblem = String(headers['content-type']).startsWith('application/problem+json');
    const isRight = isAsExpected(name, lines[name], outcome, status) && isProblem === status >= 400;
    const about =
      subject === null ? '' : ` on ${subject.service.managerId}’s ${subject.state}, ${scene.moment()}`;
    if (!isRight) found.push(`${name} by ${who}${about}: ${status}, not ${outcome} (${body.slice(0, 200)})`);
  }
  return { asked: asked.length, surprises: found };
}
