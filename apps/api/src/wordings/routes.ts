import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { reading } from '../db/connection.ts';
import { findWording, presentWording } from '../db/wordings.ts';
import { pageAsked } from '../platform/paging.ts';
import { notFound } from '../platform/problems.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { tagOf } from '../platform/version.ts';
import { discardDraft, publish, readDraft, saveDraft, startDraft } from './draft.ts';
import { listVersions, olderContracts } from './store.ts';

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

  route(server, endpoints.listWordings, () => listVersions(connection));

  route(server, endpoints.listOlderContracts, ({ query }) => olderContracts(connection, pageAsked(query)));

  draftRoutes(server);
}

/** The version in preparation. */
function draftRoutes(server: Server): void {
  const connection = reading(server.db);
  type Reply = { header(name: string, value: string): unknown };
  const tagged = <T extends { version: number }>(reply: Reply, draft: T): T => {
    reply.header('etag', tagOf(draft.version));
    return draft;
  };

  route(server, endpoints.startWordingDraft, async (call) => {
    call.reply.header('location', '/api/wordings/draft');
    return tagged(call.reply, await startDraft(server, call));
  });

  route(server, endpoints.getWordingDraft, async ({ reply }) =>
    tagged(reply, await readDraft(server, connection)),
  );

  route(server, endpoints.saveWordingDraft, async (call) =>
    tagged(call.reply, await saveDraft(server, call)),
  );

  route(server, endpoints.discardWordingDraft, (call) => discardDraft(server, call));

  route(server, endpoints.publishWording, async (call) => {
    const version = await publish(server, call);
    const { items } = await listVersions(connection);
    const summary = items.find((each) => each.version === version);
    if (summary === undefined) throw new Error(`the version ${version} was just published`);
    return summary;
  });
}
