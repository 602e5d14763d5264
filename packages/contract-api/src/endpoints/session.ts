import { emailAddress } from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { demoPerson, session } from '../views/people.ts';
import { items } from './shapes.ts';

const email = z.strictObject({ email: emailAddress });

/** Whether the server is alive, who is signed in, and what a demonstration adds. */
export const sessionEndpoints = {
  getHealth: endpoint({
    method: 'GET',
    path: '/api/health',
    summary: 'Vivant',
    tag: 'service',
    access: 'public',
    status: 200,
    response: z.strictObject({ status: z.literal('ok') }),
  }),
  getReady: endpoint({
    method: 'GET',
    path: '/api/ready',
    summary: 'Prêt : base migrée et amorcée',
    tag: 'service',
    access: 'public',
    status: 200,
    response: z.strictObject({ status: z.literal('ok') }),
  }),
  getSession: endpoint({
    method: 'GET',
    path: '/api/session',
    summary: 'Qui est connecté',
    tag: 'session',
    access: 'public',
    status: 200,
    response: session,
  }),
  listDemoPeople: endpoint({
    method: 'GET',
    path: '/api/session/demo',
    summary: 'Les personnes de la démonstration',
    tag: 'session',
    access: 'public',
    demo: true,
    status: 200,
    response: items(demoPerson),
  }),
  signInDemo: endpoint({
    method: 'POST',
    path: '/api/session/demo',
    summary: 'Se connecter en personne de démonstration',
    tag: 'session',
    access: 'public',
    demo: true,
    body: email,
    status: 200,
    response: session,
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/api/session',
    summary: 'Se déconnecter',
    tag: 'session',
    access: 'public',
    status: 204,
  }),
  setDemoClock: endpoint({
    method: 'PUT',
    path: '/api/demo/clock',
    summary: 'Déplacer l’horloge de la démonstration',
    tag: 'demo',
    access: 'session',
    demo: true,
    body: z.strictObject({ now: z.iso.datetime() }),
    status: 200,
    response: z.strictObject({ now: z.string() }),
  }),
} as const;
