import { demoProfile } from '../apps/api/src/demo/profile.ts';
import type { startOwnServer } from './own-server.ts';

export const administrator = 'administration@exemple.fr';

/** Describes the organisation on a server of one's own, by the address that it printed. */
export async function setUp({ address, printed }: Awaited<ReturnType<typeof startOwnServer>>): Promise<void> {
  const token = /premier-demarrage#(\S+)/.exec(printed())?.[1] ?? '';
  const { executiveId: _, defaultLeadId: __, ...profile } = demoProfile;
  const person = (email: string) => ({
    firstName: 'Dominique',
    lastName: 'Aubert',
    email,
    jobTitle: 'fonction',
    directorate: 'direction',
  });
  const body = {
    token,
    profile,
    administrator: person(administrator),
    executive: person('dgs@exemple.fr'),
    lead: person('laboratoire@exemple.fr'),
  };
  const answer = await fetch(`${address}/api/set-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (answer.status !== 204) throw new Error(`not set up: ${answer.status} ${await answer.text()}`);
}
