import { parentPort, threadId } from 'node:worker_threads';

/* Answers which thread it is; `hang` never ends, `throw` kills it. */

parentPort?.on('message', (asked: string) => {
  if (asked === 'throw') throw new Error('fell over');
  while (asked === 'hang');
  parentPort?.postMessage(threadId);
});
