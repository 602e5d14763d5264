import { parentPort } from 'node:worker_threads';
import type { BroughtBackAnswer, BroughtBackRequest } from '../parapheur/read-brought-back.ts';
import { type Analysis, analyse } from './analyse.ts';

/*
 * Reads files that anyone may send. It stands apart from the thread that holds the key, and may die without harm.
 */

/** What the worker is asked: a file alone, or against those that were handed out. */
export type VerifyRequest = { file: Uint8Array } | BroughtBackRequest;
export type VerifyAnswer = Analysis | BroughtBackAnswer;

async function answer(asked: VerifyRequest): Promise<VerifyAnswer> {
  const { file } = asked;
  if (!('handedOut' in asked)) return analyse(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  // Read when it is first needed: what anyone may ask does without the library.
  const { readBroughtBack } = await import('../parapheur/read-brought-back.ts');
  return readBroughtBack(asked);
}

parentPort?.on('message', async (asked: VerifyRequest) => {
  parentPort?.postMessage(await answer(asked));
});
