import { ProblemError } from '@equipage/contract-api';

/*
 * One key an intended act. When no answer came, nobody knows whether the act was done: trying the same again gives the
 * same key, and the server its first answer.
 */

const keys = new Map<string, string>();

/** A key nobody else has. `crypto.randomUUID` exists on secure addresses alone. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/**
 * Does an act under the key of its intent: what is done, to what, as it was read, with which words.
 * @param act sends the act with this key; its answer, or a refusal, ends the intent.
 */
export async function intended<T>(intent: unknown, act: (key: string) => Promise<T>): Promise<T> {
  const name = JSON.stringify(intent);
  const key = keys.get(name) ?? newKey();
  keys.set(name, key);
  try {
    const answer = await act(key);
    keys.delete(name);
    return answer;
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status < 500) keys.delete(name);
    throw error;
  }
}
