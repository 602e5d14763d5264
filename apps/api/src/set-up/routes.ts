import { type EndpointRequest, endpoints } from '@equipage/contract-api';
import { type Connection, reading, transacting } from '../db/connection.ts';
import { findOrganisation, saveFirstProfile } from '../db/organisation.ts';
import { openSession } from '../platform/open-session.ts';
import { problem } from '../platform/problems.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { insertFirstPeople } from './people.ts';
import { isGood, takeBack } from './token.ts';

type Body = EndpointRequest<typeof endpoints.setUp>['body'];

/** The first start of an installation: whoever holds the address that the server printed describes the organisation. */
export function setUpRoutes(server: Server, administratorEmail: string | null): void {
  const { db, clock } = server;
  const connection = reading(db);

  route(server, endpoints.getSetUp, async () => ({ needed: (await findOrganisation(connection)) === null }));

  route(server, endpoints.openSetUp, async ({ body: { token } }) => {
    await expectGood(connection, token, clock.real());
    return { administratorEmail };
  });

  route(server, endpoints.setUp, async ({ body, request, reply }) => {
    const now = clock.real();
    const at = now.toISOString();
    const personId = await transacting(db, (writing) => setUp(writing, body, now));
    const authentication = { method: 'set-up', issuer: 'équipage', subject: personId, at } as const;
    await openSession(server, { request, reply }, personId, authentication);
  });
}

/** @throws the problem `set-up-refused` when the token is not the last one, or when the organisation stands already */
async function expectGood(connection: Connection, token: string, now: Date): Promise<void> {
  const stands = (await findOrganisation(connection)) !== null;
  if (stands || !(await isGood(connection, token, now))) throw problem('set-up-refused');
}

/** @returns who administers the organisation that was just described */
async function setUp(connection: Connection, body: Body, now: Date): Promise<string> {
  const { token, profile, ...people } = body;
  await expectGood(connection, token, now);
  const { administratorId, executiveId, leadId } = await insertFirstPeople(connection, people);
  const whole = { ...profile, executiveId, defaultLeadId: leadId };
  const { queries, tables } = connection;
  if (!(await saveFirstProfile(queries, tables, whole, now.toISOString()))) throw problem('set-up-refused');
  await takeBack(connection);
  return administratorId;
}
