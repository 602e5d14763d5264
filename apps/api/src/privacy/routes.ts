import { endpoints } from '@equipage/contract-api';
import { reading } from '../db/connection.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { personalDataOf } from './personal-data.ts';

/** What people may ask about their own data. */
export function privacyRoutes(server: Server): void {
  const connection = reading(server.db);

  route(server, endpoints.getPersonalData, ({ caller, reply }) => {
    const { id, email } = caller.person;
    reply.header('content-disposition', 'attachment; filename="mes-donnees.json"');
    return personalDataOf(connection, { id, email }, server.clock.real().toISOString());
  });
}
