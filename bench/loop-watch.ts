import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/*
 * Loaded into the real server before its own code: on each SIGCONT it writes, since the last one, how late the event loop was
 * and how long its thread worked at most between two turns. The first is what a request waits, other programs included; the
 * second is the server's own, on a machine that has others too.
 */

const resolution = 5;
const delay = monitorEventLoopDelay({ resolution });
delay.enable();

let worked = 0;
let before = process.threadCpuUsage();
setInterval(() => {
  const now = process.threadCpuUsage();
  worked = Math.max(worked, now.user - before.user + now.system - before.system);
  before = now;
}, resolution).unref();

process.on('SIGCONT', () => {
  delay.disable();
  const inMilliseconds = (nanoseconds: number) => nanoseconds / 1e6;
  const late = {
    most: inMilliseconds(delay.max),
    p99: inMilliseconds(delay.percentile(99)),
    worked: worked / 1000,
  };
  writeFileSync(process.env.LOOP_FILE ?? '/dev/null', JSON.stringify(late));
  worked = 0;
  delay.reset();
  delay.enable();
});
