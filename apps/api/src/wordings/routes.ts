import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { reading } from '../db/connection.ts';
import { findWording, presentWording } from '../db/wordings.ts';
import { notFound } from '../platform/problems.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';

type WordingAnswer = EndpointAnswer<typeof endpoints.getWording>;

/** The versions of the contract's wording. */
export function wordingRoutes(server: Server): void {
  const connection = reading(server.db);

  route(
    server,
    endpoints.getPresentWording,
    // The same JSON: the package only declares that nobody changes it.
    async () => (await presentWording(connection)) as WordingAnswer,
  );

  route(server, endpoints.getWording, async ({ params }) => {
    const wording = await findWording(connection, params.version);
    if (wording === null) throw notFound();
    return wording as WordingAnswer;
  });
}
