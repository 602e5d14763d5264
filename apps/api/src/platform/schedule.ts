import type { FastifyInstance } from 'fastify';

/** How often what is due is looked for, in milliseconds. */
const every = 60_000;
/** How long after it listens that begins, in milliseconds: whoever waited for the server to start is answered before. */
const firstAfter = 1000;

/** What the domain's time makes happen by itself: done every minute, and as soon as the demonstration moves its clock. */
export interface Schedule {
  /** Twice must be as once: several instances may do it. */
  add(name: string, work: () => Promise<void>): void;
  /** Does what is due now. A fault of one job is logged, and stops no other. */
  run(): Promise<void>;
}

export function createSchedule(http: FastifyInstance): Schedule {
  const jobs = new Map<string, () => Promise<void>>();
  let running: Promise<void> = Promise.resolve();

  async function runAll(): Promise<void> {
    for (const [name, work] of jobs)
      await work().catch((err: unknown) =>
        http.log.error({ err, job: name }, 'what is due could not be done'),
      );
  }
  const run = () => {
    running = running.then(runAll);
    return running;
  };

  const timer = setInterval(run, every);
  timer.unref();
  let first: NodeJS.Timeout | undefined;
  http.addHook('onListen', () => {
    first = setTimeout(run, firstAfter);
    first.unref();
  });
  http.addHook('onClose', async () => {
    clearTimeout(first);
    clearInterval(timer);
    await running;
  });
  return { add: (name, work) => void jobs.set(name, work), run };
}
