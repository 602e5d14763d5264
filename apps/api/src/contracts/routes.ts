import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import { composeText } from '@equipage/contract-text';
import { canRead, canSee } from '@equipage/domain';
import { reading } from '../db/connection.ts';
import { historyOf } from '../db/contracts/history.ts';
import { contractsOf } from '../db/contracts/load.ts';
import { loadText } from '../db/contracts/text.ts';
import { formerWording, wordingOf } from '../db/wordings.ts';
import { pageAsked } from '../platform/paging.ts';
import { notFound } from '../platform/problems.ts';
import { type Handler, route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { open } from './act.ts';
import { actRoutes } from './act-routes.ts';
import { answersGiven } from './answers-given.ts';
import { approvalsFor } from './approvals.ts';
import { changesFor } from './changes.ts';
import { closeDue } from './close-due.ts';
import { memberRoutes } from './member.ts';
import { paperRoutes } from './paper-routes.ts';
import type { ParapheurDocuments } from './parapheur.ts';
import { parapheurRoutes } from './parapheur-routes.ts';
import { sceneOf } from './scene.ts';
import { signSeveral } from './sign-several.ts';
import { addressOf, start } from './start.ts';
import { viewFor, viewsOf } from './views.ts';

type TextValues = EndpointAnswer<typeof endpoints.getText>['values'];

/** Everything on contracts but their documents, whose files are another feature's. */
export function contractRoutes(server: Server, documents: ParapheurDocuments): void {
  const connection = reading(server.db);

  route(server, endpoints.listContracts, async ({ caller, query }) => {
    const asked = pageAsked(query);
    const { contracts, total } = await contractsOf(connection, caller.actor.personId, asked);
    const scene = await sceneOf(server, connection, caller);
    return { items: await viewsOf(connection, contracts, scene), total, ...asked };
  });

  route(server, endpoints.listApprovals, async ({ caller }) => ({
    items: await approvalsFor(connection, await sceneOf(server, connection, caller)),
  }));

  route(server, endpoints.listAnswersGiven, async ({ caller }) => ({
    items: await answersGiven(connection, await sceneOf(server, connection, caller)),
  }));

  server.schedule.add('closures', () => closeDue(server));
  startRoute(server);
  readingRoutes(server);
  memberRoutes(server);
  actRoutes(server);
  paperRoutes(server);
  parapheurRoutes(server, documents);
  route(server, endpoints.signSeveral, (call) => signSeveral(server, call), { keepsAnswer: 'parts' });
}

function startRoute(server: Server): void {
  const handle: Handler<typeof endpoints.startContract> = async (call) => {
    const view = await start(server, call, call.body?.from);
    call.reply.header('location', addressOf(view));
    return view;
  };
  route(server, endpoints.startContract, handle, { keepsAnswer: 'whole' });
}

/** One contract: its view, its text, its history, what changed in it. */
function readingRoutes(server: Server): void {
  const connection = reading(server.db);

  route(server, endpoints.getContract, async (call) => {
    const { contract, scene } = await open(server, connection, call);
    return viewFor(connection, contract, scene);
  });

  route(server, endpoints.getText, async (call) => {
    const { contract, scene } = await openRead(server, connection, call);
    const { text, hash } = await loadText(connection, contract, scene.profile);
    const written = composeText(text, await wordingOf(connection, text.wording));
    const former = contract.frozen === null ? await formerWording(connection, contract.id) : null;
    // The same JSON: the domain only declares that nobody changes it.
    const values = text.values as TextValues;
    return { ...written, contentHash: hash, values, ...(former !== null && { formerWording: former }) };
  });

  route(server, endpoints.getHistory, async (call) => {
    const { contract, scene } = await openWhole(server, connection, call);
    return { items: await historyOf(connection, contract, scene.actor.personId) };
  });

  route(server, endpoints.getChanges, async (call) => {
    const { contract, scene } = await openWhole(server, connection, call);
    return changesFor(connection, contract, scene);
  });
}

/** For what the project lead does not see of a contract they see: what it says. */
async function openRead(...asked: Parameters<typeof open>) {
  const opened = await open(...asked);
  if (!canRead(opened.contract, opened.scene.actor)) throw notFound();
  return opened;
}

/** For what belongs to the contract's own people and to the officer. */
async function openWhole(...asked: Parameters<typeof open>) {
  const opened = await open(...asked);
  if (canSee(opened.contract, opened.scene.actor) !== 'full') throw notFound();
  return opened;
}
