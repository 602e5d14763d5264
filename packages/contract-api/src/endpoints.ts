import {
  bareAct,
  changeRequestAct,
  coded,
  commitmentStep,
  contractStates,
  domainCodes,
  id,
  identityStep,
  missionStatuses,
  missionStep,
  refusalAct,
  serviceStep,
  signAct,
  startAct,
  terminationAct,
  typed,
} from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import {
  approval,
  communityFacets,
  communityPhases,
  communityRow,
  contractText,
  contractView,
  demoPerson,
  historyEntry,
  mission,
  personCard,
  session,
} from './views.ts';

const byId = z.strictObject({ id });
const address = z
  .string(typed)
  .check(
    z.trim(),
    z.toLowerCase(),
    z.maxLength(254, coded('too-long')),
    z.regex(/^[^\s\p{C}@]+@[^\s\p{C}@]+$/u, coded('not-an-email')),
  );
const email = z.strictObject({ email: address });
/** Text in an address: without control characters or lone surrogates, which no database takes. */
const plain = (max: number) =>
  z.string(typed).check(z.maxLength(max, coded('too-long')), z.regex(/^\P{C}*$/u, coded('wrong-format')));
const search = plain(100);
const items = <T extends z.core.$ZodType>(schema: T) => z.strictObject({ items: z.array(schema) });
const page = <T extends z.core.$ZodType>(schema: T) =>
  z.strictObject({ items: z.array(schema), total: z.number(), page: z.number(), pageSize: z.number() });
/** A whole number written in a query string. */
const count = (max: number) =>
  z.pipe(
    z.string().check(z.regex(/^[1-9]\d{0,5}$/, coded('not-a-count'))),
    z.transform((value: string) => Math.min(Number(value), max)),
  );
const paging = { page: z.optional(count(100_000)), pageSize: z.optional(count(100)) };
/** A filter that may be repeated in the query string: any of its values matches. */
const several = <T extends z.core.$ZodType>(schema: T) => z.optional(z.union([schema, z.array(schema)]));

const communityFilters = {
  search: z.optional(search),
  domain: several(z.enum(domainCodes)),
  directorate: several(plain(160)),
  phase: several(z.enum(communityPhases)),
  state: several(z.enum(contractStates)),
  attention: several(z.enum(['ending-soon', 'waiting-long', 'evaluation-missing'])),
};
export const communitySorts = ['name', '-name', 'endsOn', '-endsOn', 'directorate', '-directorate'] as const;

const contract = {
  tag: 'contracts',
  access: 'session',
  params: byId,
  status: 200,
  response: contractView,
} as const;
const step = { ...contract, method: 'PUT', versioned: true, act: 'answer' } as const;
const act = { ...contract, method: 'POST', versioned: true } as const;

/** The whole REST interface. A route that is not here does not exist; one without `access` does not compile. */
export const endpoints = {
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
  searchPeople: endpoint({
    method: 'GET',
    path: '/api/people',
    summary: 'Chercher une personne dans l’annuaire',
    tag: 'people',
    access: 'session',
    query: z.strictObject({ search: search.check(z.minLength(2, coded('too-short'))) }),
    status: 200,
    response: items(personCard),
  }),
  listMissions: endpoint({
    method: 'GET',
    path: '/api/missions',
    summary: 'Le catalogue des missions',
    tag: 'missions',
    access: 'session',
    query: z.strictObject({
      domain: z.optional(z.enum(domainCodes)),
      status: z.optional(z.enum(missionStatuses)),
      ...paging,
    }),
    status: 200,
    response: page(mission),
  }),
  getMission: endpoint({
    method: 'GET',
    path: '/api/missions/:id',
    summary: 'Une mission',
    tag: 'missions',
    access: 'session',
    params: byId,
    status: 200,
    response: mission,
  }),
  startContract: endpoint({
    method: 'POST',
    path: '/api/contracts',
    summary: 'Commencer un contrat',
    tag: 'contracts',
    access: 'session',
    body: startAct,
    status: 201,
    response: contractView,
    act: 'start',
  }),
  listContracts: endpoint({
    method: 'GET',
    path: '/api/contracts',
    summary: 'Mes contrats',
    tag: 'contracts',
    access: 'session',
    query: z.strictObject({ mine: z.optional(plain(10)), ...paging }),
    status: 200,
    response: page(contractView),
  }),
  getContract: endpoint({ ...contract, method: 'GET', path: '/api/contracts/:id', summary: 'Un contrat' }),
  discardContract: endpoint({
    method: 'DELETE',
    path: '/api/contracts/:id',
    summary: 'Supprimer un brouillon',
    tag: 'contracts',
    access: 'session',
    params: byId,
    status: 204,
    versioned: true,
    act: 'discard',
  }),
  answerIdentity: endpoint({
    ...step,
    path: '/api/contracts/:id/identity',
    summary: 'Étape Moi',
    body: identityStep,
  }),
  answerMission: endpoint({
    ...step,
    path: '/api/contracts/:id/mission',
    summary: 'Étape Mission',
    body: missionStep,
  }),
  answerCommitment: endpoint({
    ...step,
    path: '/api/contracts/:id/commitment',
    summary: 'Étape Temps',
    body: commitmentStep,
  }),
  answerService: endpoint({
    ...step,
    path: '/api/contracts/:id/service',
    summary: 'Étape Service',
    body: serviceStep,
  }),
  sign: endpoint({
    ...act,
    path: '/api/contracts/:id/signatures',
    summary: 'Signer',
    body: signAct,
    act: 'sign',
  }),
  requestChange: endpoint({
    ...act,
    path: '/api/contracts/:id/change-requests',
    summary: 'Demander une modification',
    body: changeRequestAct,
    act: 'request-change',
  }),
  decline: endpoint({
    ...act,
    path: '/api/contracts/:id/refusal',
    summary: 'Refuser',
    body: refusalAct,
    act: 'decline',
  }),
  disputeManager: endpoint({
    ...act,
    path: '/api/contracts/:id/not-my-agent',
    summary: 'Ce n’est pas mon agent',
    body: bareAct,
    act: 'not-my-agent',
  }),
  withdraw: endpoint({
    ...act,
    path: '/api/contracts/:id/withdrawal',
    summary: 'Retirer son projet',
    body: bareAct,
    act: 'withdraw',
  }),
  takeBack: endpoint({
    ...act,
    path: '/api/contracts/:id/take-back',
    summary: 'Reprendre pour modifier',
    body: bareAct,
    act: 'take-back',
  }),
  terminate: endpoint({
    ...act,
    path: '/api/contracts/:id/termination',
    summary: 'Mettre fin à l’engagement',
    body: terminationAct,
    act: 'terminate',
  }),
  revertTermination: endpoint({
    ...act,
    path: '/api/contracts/:id/termination-reversal',
    summary: 'Revenir sur cette fin',
    body: bareAct,
    act: 'revert-termination',
  }),
  getText: endpoint({
    ...contract,
    method: 'GET',
    path: '/api/contracts/:id/text',
    summary: 'Le texte du contrat',
    response: contractText,
  }),
  getDocument: endpoint({
    method: 'GET',
    path: '/api/contracts/:id/document.pdf',
    summary: 'Le contrat en PDF',
    tag: 'contracts',
    access: 'session',
    params: byId,
    status: 200,
    produces: 'application/pdf',
  }),
  getHistory: endpoint({
    ...contract,
    method: 'GET',
    path: '/api/contracts/:id/history',
    summary: 'L’historique',
    response: items(historyEntry),
  }),
  listApprovals: endpoint({
    method: 'GET',
    path: '/api/approvals',
    summary: 'Ce qui attend ma décision',
    tag: 'approvals',
    access: 'session',
    status: 200,
    response: items(approval),
  }),
  listCommunity: endpoint({
    method: 'GET',
    path: '/api/community',
    summary: 'La communauté',
    tag: 'community',
    access: ['officer'],
    query: z.strictObject({
      ...communityFilters,
      sort: z.optional(z.enum(communitySorts)),
      pageSize: paging.pageSize,
      after: z.optional(plain(4000)),
      before: z.optional(plain(4000)),
    }),
    status: 200,
    response: z.strictObject({
      items: z.array(communityRow),
      total: z.number(),
      next: z.nullable(z.string()),
      previous: z.nullable(z.string()),
    }),
  }),
  getCommunityFacets: endpoint({
    method: 'GET',
    path: '/api/community/facets',
    summary: 'Les facettes de la communauté',
    tag: 'community',
    access: ['officer'],
    query: z.strictObject(communityFilters),
    status: 200,
    response: communityFacets,
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

export type Endpoints = typeof endpoints;
