import { type EndpointAnswer, type endpoints, ProblemError } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import { AnsweredBefore } from '../platform/once/once.ts';
import { problem } from '../platform/problems.ts';
import { loggable } from '../platform/request-log.ts';
import type { Call } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { type ActCall, act, anyVersion } from './act.ts';
import { signing } from './sign.ts';

type SignSeveral = typeof endpoints.signSeveral;
type Result = EndpointAnswer<SignSeveral>['items'][number];

/** How often a signature is tried when another server changes the contract at the same moment. */
const attempts = 3;

/**
 * Signs several contracts in the order asked, each in a transaction of its own: what becomes of one says nothing of the
 * others. Each `contentHash` stands for the version that was read.
 */
export async function signSeveral(server: Server, call: Call<SignSeveral>): Promise<{ items: Result[] }> {
  const { caller, address, once, body, request } = call;
  const items: Result[] = [];
  for (const { id, contentHash } of body.contracts) {
    const one = {
      params: { id },
      caller,
      address,
      ifMatch: anyVersion,
      once: once?.part(id) ?? null,
    } as const;
    try {
      items.push({ id, status: 200, contract: await signOne(server, one, contentHash) });
    } catch (error) {
      const refusal = error instanceof ProblemError ? error : unexpected(error, request);
      items.push({ id, status: refusal.problem.status, problem: refusal.problem });
    }
  }
  return { items };
}

async function signOne(
  server: Server,
  call: ActCall,
  contentHash: string,
  left = attempts,
): Promise<ContractView> {
  try {
    return (await act(server, call, signing(call, contentHash))) as ContractView;
  } catch (error) {
    if (error instanceof AnsweredBefore) return error.kept.answer as ContractView;
    const lostRace = error instanceof ProblemError && error.problem.code === 'stale-version';
    if (lostRace && left > 1) return signOne(server, call, contentHash, left - 1);
    throw error;
  }
}

/** A fault of ours stops neither the signatures before it from being told nor those after it from being given. */
function unexpected(error: unknown, { id, log }: Call<SignSeveral>['request']): ProblemError {
  log.error({ error: loggable(error as Error) }, 'unexpected');
  return problem('unexpected', { instance: `urn:uuid:${id}` });
}
