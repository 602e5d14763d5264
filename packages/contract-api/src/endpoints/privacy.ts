import { endpoint } from '../endpoint.ts';
import { personalData } from '../views/privacy.ts';

/** What people may ask about their own data. */
export const privacyEndpoints = {
  getPersonalData: endpoint({
    method: 'GET',
    path: '/api/personal-data',
    summary: 'Tout ce qui est gardé sur moi',
    tag: 'privacy',
    access: 'session',
    status: 200,
    response: personalData,
  }),
} as const;
