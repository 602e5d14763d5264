import { endpoints } from '@equipage/contract-api';
import { reading, transacting } from '../../db/connection.ts';
import { tryAgain } from '../../db/outbox.ts';
import { route } from '../../platform/route.ts';
import type { Server } from '../../platform/server.ts';
import type { Sealing } from './sealing.ts';
import { sealKinds, waitingSeals } from './waiting.ts';

/** For those who see to it that every contract gets its seal and its time stamp. */
export function sealRoutes(server: Server, sealing: Sealing): void {
  const { db, clock } = server;
  const show = async () => ({
    certificate: await sealing.certificate(),
    timeStamping: sealing.stamps,
    waiting: await waitingSeals(reading(db)),
  });

  route(server, endpoints.getSeals, show);

  route(server, endpoints.retrySeals, async ({ body }) => {
    const now = clock.real().toISOString();
    await transacting(db, (connection) =>
      tryAgain(connection, { kinds: sealKinds, subjectId: body.contractId }, now),
    );
    return show();
  });
}
