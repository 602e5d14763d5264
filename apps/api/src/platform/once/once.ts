import { setTimeout } from 'node:timers/promises';
import { type Connection, transacting } from '../../db/connection.ts';
import type { Db } from '../../db/database.ts';
import type { Clock } from '../clock.ts';
import { problem } from '../problems.ts';
import { dropKey, type KeptAnswer, keepAnswer, takeKey } from './kept-answers.ts';
import type { RequestKey } from './key.ts';

const second = 1000;
/** How long an answer is given again (design: api.md). */
const kept = 24 * 3600 * second;
/** After a crash in the middle of an act that has no single transaction, its key is free again then. */
const underWay = 60 * second;
/** How long the second of two requests at once waits for the first, and how often it looks. */
const patience = 20 * second;
const pause = 50;

/** Thrown when a request was answered before: the route gives that answer again. */
export class AnsweredBefore extends Error {
  override name = 'AnsweredBefore';
  readonly kept: KeptAnswer;
  constructor(answer: KeptAnswer) {
    super('answered before');
    this.kept = answer;
  }
}

class UnderWay extends Error {
  override name = 'UnderWay';
}

/** A request with an `Idempotency-Key`: however often it is sent, what it asks is done once. */
export interface Once {
  /**
   * In the act's own transaction, as soon as the person is known to see what they act on and before anything else.
   * @throws AnsweredBefore; the problem `idempotency-key-reused` (422) when the key went with another body
   */
  take(connection: Connection): Promise<void>;
  /** In the same transaction, with what the act is answered with. */
  keep(connection: Connection, answer: unknown, location?: string): Promise<void>;
  /** One part of a request that is done in several transactions. */
  part(name: string): Once;
}

export function onceFor(clock: Clock, request: RequestKey): Once {
  const at = (milliseconds: number) => new Date(clock.real().getTime() + milliseconds).toISOString();
  return {
    async take(connection) {
      refuse(await takeKey(connection, request, { now: at(0), until: at(kept) }), request);
    },
    keep: (connection, answer, location) =>
      keepAnswer(connection, request, { answer, location: location ?? null, until: at(kept) }),
    part: (name) => onceFor(clock, { ...request, path: `${request.path}#${name}` }),
  };
}

function refuse(earlier: Awaited<ReturnType<typeof takeKey>>, { bodyHash }: RequestKey): void {
  if (earlier === null) return;
  if (earlier.bodyHash !== bodyHash) throw problem('idempotency-key-reused');
  if (!earlier.done) throw new UnderWay();
  throw new AnsweredBefore({ answer: earlier.answer, location: earlier.location });
}

/**
 * The same for a handler that does not keep its answer itself: the key is taken before it and its answer kept after
 * it, in transactions of their own. What is refused or fails gives the key back.
 */
export async function doOnce<T>(
  { db, clock }: { db: Db; clock: Clock },
  request: RequestKey,
  handle: () => Promise<{ answer: T; location?: string | undefined }>,
): Promise<T> {
  await takeInTime({ db, clock }, request);
  try {
    const { answer, location } = await handle();
    const until = new Date(clock.real().getTime() + kept).toISOString();
    await transacting(db, (connection) =>
      keepAnswer(connection, request, { answer: answer ?? null, location: location ?? null, until }),
    );
    return answer;
  } catch (error) {
    await transacting(db, (connection) => dropKey(connection, request));
    throw error;
  }
}

async function takeInTime({ db, clock }: { db: Db; clock: Clock }, request: RequestKey): Promise<void> {
  for (let waited = 0; waited < patience; waited += pause) {
    const now = clock.real().getTime();
    const times = { now: new Date(now).toISOString(), until: new Date(now + underWay).toISOString() };
    try {
      return await transacting(db, async (connection) =>
        refuse(await takeKey(connection, request, times), request),
      );
    } catch (error) {
      if (!(error instanceof UnderWay)) throw error;
      await setTimeout(pause);
    }
  }
  throw problem('request-under-way');
}
