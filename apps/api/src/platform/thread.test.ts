import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { Thread, ThreadBusy, ThreadError } from './thread.ts';

const file = fileURLToPath(new URL('./testing.echo-worker.ts', import.meta.url));
const open: Thread<string, number>[] = [];
function thread(options: ConstructorParameters<typeof Thread>[1] = {}): Thread<string, number> {
  const opened = new Thread<string, number>(file, options);
  open.push(opened);
  return opened;
}
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));

test('one thread does one job after the other', async () => {
  const one = thread();
  const threads = await Promise.all(['a', 'b', 'c'].map((asked) => one.ask(asked)));
  expect(new Set(threads).size).toBe(1);
});

test('a job that takes too long is refused, and those that wait are done by another thread', async () => {
  const one = thread({ timeout: 3000 });
  const before = await one.ask('a');
  const outcomes = await Promise.allSettled([one.ask('hang'), one.ask('b')]);
  expect(outcomes[0]).toMatchObject({ status: 'rejected', reason: new ThreadError('it took too long') });
  expect(outcomes[1]).toMatchObject({ status: 'fulfilled' });
  expect(outcomes[1]).not.toMatchObject({ value: before });
});

test('a job that kills its thread is refused, and no other', async () => {
  const one = thread();
  const outcomes = await Promise.allSettled([one.ask('throw'), one.ask('b')]);
  expect(outcomes).toMatchObject([
    { status: 'rejected', reason: new ThreadError('fell over') },
    { status: 'fulfilled' },
  ]);
});

test('past the longest queue whoever asks is told to come back', async () => {
  const one = thread({ longestQueue: 1 });
  const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((asked) => one.ask(asked)));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect(outcomes[2]).toMatchObject({ reason: expect.any(ThreadBusy) });
});

test('a thread without a job ends, and the next job starts another', async () => {
  const one = thread({ rest: 20 });
  const first = await one.ask('a');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await one.ask('b')).not.toBe(first);
});
