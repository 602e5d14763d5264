import { type EndpointAnswer, endpoints } from '@equipage/contract-api';
import {
  type Actor,
  historySentence,
  namedInSentence,
  type PersonName,
  readersSentence,
} from '@equipage/domain';
import { reading, transacting } from '../db/connection.ts';
import { type Directory, directoryOf } from '../db/directory.ts';
import { countGivenUp } from '../db/given-up-mails.ts';
import { personalNewsOf, seePersonalNews, unseenOf } from '../db/personal-news.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { endOf, latestNews, markSeen, seenBy } from './store.ts';

type News = EndpointAnswer<typeof endpoints.listNews>;
type Row = Awaited<ReturnType<typeof latestNews>>[number];

/** How many are told; as many may be new. */
const shown = 30;
/** Before somebody's first look, what is older than this is not new; in milliseconds. */
const fresh = 7 * 86_400_000;

/** What happened since one's last look, in the contracts that one may see. */
export function newsRoutes(server: Server): void {
  const { db, clock } = server;
  route(server, endpoints.listNews, ({ caller }) => newsFor(server, caller.actor));
  route(server, endpoints.markNewsSeen, async ({ caller, body }) => {
    await transacting(db, async (connection) => {
      const position = Math.min(body.position, await endOf(connection));
      await markSeen(connection, caller.actor.personId, position);
      if (body.until !== undefined)
        await seePersonalNews(connection, caller.actor.personId, { until: body.until, now: clock.now() });
    });
    return newsFor(server, caller.actor);
  });
}

async function newsFor({ db, clock }: Server, actor: Actor): Promise<News> {
  const connection = reading(db);
  const rows = await latestNews(connection, actor, shown);
  const seen = await seenBy(connection, actor.personId);
  const from = Date.parse(clock.now()) - fresh;
  const isNew = ({ position, at }: Row) => (seen === null ? Date.parse(at) >= from : position > seen);
  const directory = await directoryOf(connection, rows.flatMap(peopleIn));
  const told = await personalNewsOf(connection, actor.personId, shown);
  return {
    items: rows.map((row) => ({ ...itemOf(row, directory), isNew: isNew(row) })),
    told: told.map(({ id, at, text, path, seenAt }) => ({ id, at, text, path, isNew: seenAt === null })),
    unseen: rows.filter(isNew).length + (await unseenOf(connection, actor.personId)),
    mailsGivenUp: keepsMails(actor) ? await countGivenUp(connection) : 0,
  };
}

/** Those who see to it that mails arrive. */
const keepsMails = ({ roles }: Actor): boolean => roles.includes('officer') || roles.includes('admin');

/** Everyone whom a line names. */
function peopleIn({ actorId, agentId, data }: Row): (string | null)[] {
  return [actorId, agentId, ...namedInSentence(data)];
}

function itemOf(row: Row, { person }: Directory) {
  const { position, at, actorId, agentId, contractId, data, concernsThem } = row;
  const { id, firstName, lastName } = person(agentId);
  const agent: PersonName = { id, firstName, lastName };
  const sentence = concernsThem ? historySentence : readersSentence;
  const summary = sentence(data, { actor: person(actorId ?? agentId), person });
  return { position, at, contractId, agent, summary };
}
