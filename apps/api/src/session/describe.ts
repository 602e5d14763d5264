import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import type { Profile } from '@equipage/domain';
import { loadProfile } from '../platform/profile.ts';
import type { Server } from '../platform/server.ts';
import type { Caller } from '../platform/sessions.ts';
import { sessionStore } from './store.ts';

/** What the screens say of the organisation and of its rules. */
function organisationOf({ closingDays, ...profile }: Profile) {
  const { region, lab, percentRange, yearlyHours, weeklyHours, halfDayHours, termMonths } = profile;
  const { serviceHours, whitMondayWorked } = profile;
  return {
    region,
    lab,
    percentRange,
    yearlyHours,
    weeklyHours,
    halfDayHours,
    termMonths,
    serviceHours,
    closingDays: [...closingDays],
    whitMondayWorked,
  };
}

/** What the page knows of a session. */
export type Describe = (caller: Caller | null) => Promise<EndpointAnswer<typeof endpoints.getSession>>;

export function describing({ db, settings: { demo } }: Server): Describe {
  const store = sessionStore(db);
  return async (caller) => {
    const organisation = organisationOf(await loadProfile(db));
    if (caller === null) return { person: null, roles: [], organisation, demo };
    const { roles: _given, ...person } = caller.person;
    return { person, roles: await store.rolesOf(caller.actor), organisation, demo };
  };
}
