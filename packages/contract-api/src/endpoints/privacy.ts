import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { personalData, privacySheet } from '../views/privacy.ts';

/** The papers that go with the service. */
const privacySheets = ['register', 'staff-note'] as const;

const sheet = {
  method: 'GET',
  tag: 'privacy',
  access: 'session',
  params: z.strictObject({ sheet: z.enum(privacySheets) }),
  status: 200,
} as const;

/** What people may ask about their own data, and about everybody's. */
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
  getPersonalDataDocument: endpoint({
    method: 'GET',
    path: '/api/personal-data/mes-donnees.pdf',
    summary: 'Tout ce qui est gardé sur moi, en PDF accessible',
    tag: 'privacy',
    access: 'session',
    status: 200,
    produces: 'application/pdf',
  }),
  getPrivacySheet: endpoint({
    ...sheet,
    path: '/api/privacy/:sheet',
    summary: 'La fiche du registre des traitements, ou la note pour les représentants du personnel',
    response: privacySheet,
  }),
  getPrivacySheetDocument: endpoint({
    ...sheet,
    path: '/api/privacy/:sheet/document.pdf',
    summary: 'La même, en PDF accessible',
    produces: 'application/pdf',
  }),
} as const;
