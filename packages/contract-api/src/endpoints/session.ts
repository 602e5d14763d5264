import { coded, emailAddress, typed } from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { demoPerson, session } from '../views/people.ts';
import { ownSession } from '../views/sessions.ts';
import { items } from './shapes.ts';

const email = z.strictObject({ email: emailAddress });
/** A secret as it is mailed. */
const token = z.string(typed).check(z.regex(/^[A-Za-z0-9_-]{20,100}$/, coded('wrong-format')));
/** Eight digits, in as many groups as one likes. */
const code = z.string(typed).check(
  z.overwrite((typedCode) => typedCode.replaceAll(/[\s\u202f-]/gu, '')),
  z.regex(/^\d{8}$/, coded('not-a-code')),
);
const aPath = z.string(typed).check(z.maxLength(2000, coded('too-long')));

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
  getSignInWays: endpoint({
    method: 'GET',
    path: '/api/session/ways',
    summary: 'Les façons de se connecter',
    tag: 'session',
    access: 'public',
    status: 200,
    response: z.strictObject({ oidc: z.boolean(), link: z.boolean() }),
  }),
  askSignInLink: endpoint({
    method: 'POST',
    path: '/api/session/links',
    summary: 'Recevoir un lien et un code de connexion ; la réponse est la même pour toute adresse',
    tag: 'session',
    access: 'public',
    limited: true,
    body: z.strictObject({ email: emailAddress, returnTo: z.optional(aPath) }),
    status: 202,
    response: z.strictObject({}),
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/api/session',
    summary: 'Se connecter par le lien, ou par le code, dans le navigateur qui l’a demandé',
    tag: 'session',
    access: 'public',
    limited: true,
    body: z.union([z.strictObject({ token }), z.strictObject({ code })]),
    status: 200,
    response: session,
  }),
  startOidc: endpoint({
    method: 'GET',
    path: '/api/session/oidc',
    summary: 'Vers le fournisseur d’identité, puis retour à la page demandée',
    tag: 'session',
    access: 'public',
    // Followed by a browser: nothing in its address may answer it with a problem in JSON.
    query: z.looseObject({ returnTo: z.optional(z.unknown()), fresh: z.optional(z.unknown()) }),
    status: 303,
  }),
  finishOidc: endpoint({
    method: 'GET',
    path: '/api/session/oidc/callback',
    summary: 'Retour du fournisseur d’identité',
    tag: 'session',
    access: 'public',
    // Providers add parameters of their own.
    query: z.looseObject({ code: z.optional(z.unknown()), state: z.optional(z.unknown()) }),
    status: 303,
  }),
  getSignOut: endpoint({
    method: 'GET',
    path: '/api/session/sign-out',
    summary: 'Où finir la session du fournisseur d’identité, une fois déconnecté ici',
    tag: 'session',
    access: 'public',
    status: 200,
    response: z.strictObject({ address: z.nullable(z.string()) }),
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/api/session',
    summary: 'Se déconnecter',
    tag: 'session',
    access: 'public',
    status: 204,
  }),
  listSessions: endpoint({
    method: 'GET',
    path: '/api/sessions',
    summary: 'Mes sessions ouvertes, la dernière vue d’abord',
    tag: 'session',
    access: 'session',
    status: 200,
    response: items(ownSession),
  }),
  endSession: endpoint({
    method: 'DELETE',
    path: '/api/sessions/:id',
    summary: 'Fermer une de mes sessions',
    tag: 'session',
    access: 'session',
    params: z.strictObject({ id: z.string(typed).check(z.regex(/^[0-9a-f]{64}$/, coded('not-an-id'))) }),
    status: 204,
  }),
  endOtherSessions: endpoint({
    method: 'DELETE',
    path: '/api/sessions',
    summary: 'Fermer toutes mes autres sessions',
    tag: 'session',
    access: 'session',
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
