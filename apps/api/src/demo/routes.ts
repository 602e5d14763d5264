import { endpoints } from '@equipage/contract-api';
import { addMonths } from '@equipage/domain';
import { problem } from '../platform/problems.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { moveClock } from './clock.ts';

/** How far from the real time the demonstration's clock may be moved, in months. */
const reach = { back: -12, ahead: 36 };

const outOfReach = () => {
  const detail = 'Choisissez un instant entre un an avant et trois ans après maintenant.';
  return problem('invalid-input', { errors: [{ pointer: '/now', code: 'out-of-reach', detail }] });
};

/** What only a demonstration has. */
export function demoRoutes(server: Server): void {
  const { db, clock, schedule } = server;

  function isWithinReach(now: string): boolean {
    const real = clock.real().toISOString();
    const moved = (months: number) => Date.parse(`${addMonths(real.slice(0, 10), months)}${real.slice(10)}`);
    const asked = Date.parse(now);
    return asked >= moved(reach.back) && asked <= moved(reach.ahead);
  }

  route(server, endpoints.setDemoClock, async ({ body: { now } }) => {
    if (!isWithinReach(now)) throw outOfReach();
    await moveClock(db, clock, now);
    await schedule.run();
    return { now: clock.now() };
  });
}
