import { parentPort } from 'node:worker_threads';
import type { RenderAnswer, RenderRequest } from './render-worker.ts';

/* A worker that dies of a document numbered `fatal`, and gives any other its number back instead of a PDF. */

parentPort?.on('message', ({ data }: RenderRequest) => {
  const { number } = JSON.parse(data);
  if (number === 'fatal') throw new Error('the engine fell over');
  const answer: RenderAnswer = { pdf: new TextEncoder().encode(number) };
  parentPort?.postMessage(answer);
});
