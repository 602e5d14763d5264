import { setImmediate } from 'node:timers/promises';

/** How long one piece of work may hold the server, in milliseconds. */
const longest = 15;

/** For long work: awaited at each of its steps, it lets other requests be served as soon as it has held them for a while. */
export function breathing(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longest) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}
