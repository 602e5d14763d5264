import { parentPort } from 'node:worker_threads';
import { type Analysis, analyse } from './analyse.ts';

/*
 * Reads files that anyone may send. It stands apart from the thread that holds the key, and may die without harm.
 */

/** What the worker is asked: a file. */
export type VerifyRequest = Uint8Array;
export type VerifyAnswer = Analysis;

parentPort?.on('message', (file: VerifyRequest) => {
  const answer: VerifyAnswer = analyse(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  parentPort?.postMessage(answer);
});
