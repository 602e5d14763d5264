import {
  type CallInput,
  call,
  type Endpoint,
  type EndpointAnswer,
  ProblemError,
} from '@equipage/contract-api';
import { signedInAgain } from './sign-in-again.ts';

const send = (url: string, init: RequestInit) => fetch(url, init);

/**
 * Calls one endpoint of the interface. When the session has ended it waits for the person to sign in again,
 * then sends the same call once more.
 * @throws ProblemError for a refusal; a TypeError when there is no answer at all.
 */
export async function api<T extends Endpoint>(endpoint: T, input: CallInput<T>): Promise<EndpointAnswer<T>> {
  try {
    return await call(send, endpoint, input);
  } catch (error) {
    if (!hasStatus(error, 401)) throw error;
    await signedInAgain();
    return call(send, endpoint, input);
  }
}

/** Whether an error is an answer of the interface with this status. */
export function hasStatus(error: unknown, status: number): error is ProblemError {
  return error instanceof ProblemError && error.problem.status === status;
}
