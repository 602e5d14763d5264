import {
  type CallInput,
  call,
  type Endpoint,
  type EndpointAnswer,
  ProblemError,
} from '@equipage/contract-api';
import { newKey } from './intents.ts';
import { authenticateAnew, signInAgain } from './sign-in-again.ts';

const send = (url: string, init: RequestInit) => fetch(url, init);

/** How long after a request without an answer it is sent again, in milliseconds. */
const pause = 1000;

/**
 * Calls one endpoint of the interface. When the session has ended, or when a signature wants to know again who gives it,
 * it waits for the person to show who they are, then sends the same call once more. What creates or acts goes with a key, so that it is done once however often it is sent:
 * without an answer it is sent again by itself.
 * @throws ProblemError for a refusal; a TypeError when there is no answer at all.
 */
export async function api<T extends Endpoint>(endpoint: T, input: CallInput<T>): Promise<EndpointAnswer<T>> {
  if (endpoint.method !== 'POST') return callAgain(endpoint, input);
  const keyed = { idempotencyKey: newKey(), ...input };
  try {
    return await callAgain(endpoint, keyed);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return callAgain(endpoint, keyed);
  }
}

async function callAgain<T extends Endpoint>(endpoint: T, input: CallInput<T>): Promise<EndpointAnswer<T>> {
  try {
    return await call(send, endpoint, input);
  } catch (error) {
    if (hasStatus(error, 401)) await signInAgain.wait();
    else if (isNotFresh(error)) await authenticateAnew.wait();
    else throw error;
    return callAgain(endpoint, input);
  }
}

/** Whether a signature was refused because its author was asked who they are too long ago. */
function isNotFresh(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === 'fresh-authentication-needed';
}

/** Whether an error is an answer of the interface with this status. */
export function hasStatus(error: unknown, status: number): error is ProblemError {
  return error instanceof ProblemError && error.problem.status === status;
}
