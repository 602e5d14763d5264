import { profileForm } from '@equipage/domain';
import { endpoint } from '../endpoint.ts';
import { organisation, organisationChange, publication } from '../views/organisation.ts';
import { items } from './shapes.ts';

const settings = { path: '/api/organisation', tag: 'organisation', status: 200 } as const;

/** The organisation profile: read by who writes the wording, changed by an admin. */
export const organisationEndpoints = {
  getOrganisation: endpoint({
    ...settings,
    method: 'GET',
    summary: 'Les réglages de l’organisation',
    access: ['officer', 'admin'],
    response: organisation,
  }),
  saveOrganisation: endpoint({
    ...settings,
    method: 'PUT',
    summary: 'Changer les réglages ; les contrats signés n’en sont pas changés',
    access: ['admin'],
    body: profileForm,
    response: organisation,
    versioned: true,
  }),
  getOrganisationHistory: endpoint({
    ...settings,
    method: 'GET',
    path: '/api/organisation/history',
    summary: 'Ce qui a été changé dans les réglages, le dernier changement d’abord',
    access: ['admin'],
    response: items(organisationChange),
  }),
  getPublication: endpoint({
    ...settings,
    method: 'GET',
    path: '/api/organisation/publication',
    summary: 'Qui publie ce service, qui l’héberge et à qui écrire : ce que disent les pages ouvertes à tous',
    access: 'public',
    response: publication,
  }),
} as const;
