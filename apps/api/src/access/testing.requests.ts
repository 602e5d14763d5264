import type { Endpoint, Endpoints } from '@equipage/contract-api';
import type { ContractView } from '@equipage/domain';
import type { InjectOptions } from 'fastify';
import { answers } from '../contracts/testing.ts';
import { demoProfile } from '../demo/profile.ts';
import { formWith } from '../platform/testing.form.ts';
import { firstMoment, moments } from './testing.moments.ts';
import type { Scene } from './testing.scene.ts';

/* A request to each endpoint that nothing is wrong with, so that only who asks, and of what, decides. */

const given = answers();
const hash = '0'.repeat(64);
const email = 'nouvelle@demo.test';
const first = { firstName: 'Ida', lastName: 'Roy', email, jobTitle: 'Cheffe', directorate: 'Achats' };
const person = {
  ...first,
  civility: null,
  service: '',
  managerId: null,
  workShare: 100,
  worksOn: ['monday'],
  annualised: false,
  employmentEndsOn: null,
  staffKind: null,
};
const { executiveId: _, defaultLeadId: __, ...profile } = demoProfile;
const absent = { id: 'absent' };
const known = { id: 'paul' };

const letter = { letter: 'closure-agent' };
const mail = {
  subject: 'Votre contrat est clos',
  title: '{actor} a clos votre contrat : {motive}.',
  body: [],
  action: 'Lire',
};

type Bodies = Partial<Record<keyof Endpoints, unknown>>;

const bodies: Bodies = {
  signInDemo: { email: 'paul@demo.test' },
  verify: { code: 'AAAA-AAAA' },
  askSignInLink: { email: 'paul@demo.test' },
  signIn: { code: '1234 5678' },
  nameStandIn: { standInId: 'paul', kind: 'substitution', startsOn: '2028-01-03', endsOn: '2028-01-07' },
  nameAssistant: { personId: 'stranger' },
  recordDelegation: {
    number: '2028-1',
    date: '2026-11-02',
    from: '2026-11-23',
    to: '2026-12-31',
    substituteId: 'paul',
  },
  markNewsSeen: { position: 1 },
  saveMailPreferences: { items: [] },
  openSetUp: { token: 'a'.repeat(30) },
  setUp: {
    token: 'a'.repeat(30),
    profile,
    administrator: first,
    executive: { ...first, email: 'b@demo.test' },
    lead: { ...first, email: 'c@demo.test' },
  },
  signSeveral: { contracts: [{ id: 'absent', contentHash: hash }], consent: true },
  createPerson: person,
  correctPerson: person,
  giveRoles: { roles: ['lead'] },
  confirmDirectoryImport: { plan: hash, departures: [] },
  confirmTakeover: { createPeople: false },
  saveOrganisation: demoProfile,
  publishWording: { note: 'Plus court.' },
  retrySeals: {},
  retryMails: {},
  saveMailLetter: mail,
  previewMailLetter: mail,
  putMailsAway: { mailId: 'absent' },
  placeLegalHold: { personId: 'paul', ground: 'Recours.' },
  complain: { name: 'Ida Roy', email, place: 'La page d’accueil', message: 'Illisible.' },
  answerComplaint: { answer: 'Corrigé.' },
  askRectification: { field: 'jobTitle', value: 'Cheffe', reason: 'Promotion.' },
  refuseRectification: { reason: 'Non.' },
  liftLegalHold: { reason: 'Jugement rendu.' },
  recordVisa: { service: 'Archives', signatory: 'Irène Vidal', signedOn: '2026-11-23', reference: 'AD-1' },
  answerIdentity: given.identity,
  answerMission: given.mission,
  answerCommitment: given.commitment,
  answerService: { ...given.service, managerId: 'paul' },
  requestChange: { message: 'Pas le lundi.' },
  decline: { reason: 'Trop de travail.' },
  observe: { text: 'Le service est en tension.' },
  recordObservation: { name: 'Lycée Déodat', saidOn: '2026-11-20' },
  correctAbsence: { absenceId: 'absent', startsOn: '2026-12-07', endsOn: '2026-12-11' },
  withdrawAbsence: { absenceId: 'absent' },
  addRecipient: { kind: 'copied', directorate: null, name: 'Carrières', email: 'carrieres@demo.test' },
  handOver: { managerId: 'stranger', reason: 'Mobilité.' },
  terminate: { effectiveOn: '2027-01-15' },
  signalDifficulty: { reason: 'Trop de travail.' },
  close: { reason: 'no-answer' },
};

const queries: Partial<Record<keyof Endpoints, string>> = {
  searchPeople: '?search=pau',
  search: '?q=pau',
  listImportLines: `?plan=${hash}&kind=created`,
};

const params: Partial<Record<keyof Endpoints, Record<string, string>>> = {
  getMission: { id: 'lycees' },
  getPrivacySheet: { sheet: 'register' },
  getPrivacySheetDocument: { sheet: 'staff-note' },
  getMember: { personId: 'nathalie-signed' },
  getWording: { version: '2026-1' },
  getDirectoryImport: absent,
  listImportLines: absent,
  confirmDirectoryImport: absent,
  getMailLetter: letter,
  saveMailLetter: letter,
  restoreMailLetter: letter,
  previewMailLetter: letter,
  endSession: absent,
  endStandIn: absent,
  endRecipient: absent,
  endDelegation: absent,
  endAssistant: absent,
  getTakeover: absent,
  addTakeoverScan: absent,
  confirmTakeover: absent,
};

/** The values that depend on what is there: the texts to sign, the clock, the wording. */
function bodyOf(name: keyof Endpoints, scene: Scene, contract: ContractView | null): unknown {
  const contentHash = contract?.contentHash ?? hash;
  const signed = { signedOn: '2026-11-23', name: 'Nathalie Serra', capacity: 'Cheffe du service' };
  if (name === 'sign') return { contentHash, consent: true };
  if (name === 'recordSignature') return { contentHash, ...signed, scan: scene.scan };
  const today = moments[scene.moment()];
  if (name === 'terminate' && scene.moment() !== firstMoment) return { effectiveOn: today };
  if (name === 'recordAbsence') return { of: 'agent', startsOn: today, endsOn: today };
  if (name === 'setDemoClock') return { now: scene.server.clock.now() };
  if (name === 'saveWordingDraft') return scene.wording;
  return bodies[name] ?? {};
}

/** @param contract the one that is asked about, where the endpoint is about one */
export async function requestTo(
  name: keyof Endpoints,
  { method, path, upload }: Endpoint,
  scene: Scene,
  contract: ContractView | null,
): Promise<InjectOptions> {
  const values = { ...(contract ?? params[name] ?? known), hash: scene.scan } as Record<string, unknown>;
  const url = path.replace(/:(\w+)/g, (_all, key: string) => String(values[key])) + (queries[name] ?? '');
  const headers = { 'if-match': `"${contract?.version ?? 1}"` };
  if (method === 'GET') return { method, url };
  if (upload) {
    const form = await formWith(url, Buffer.from('%PDF-1.7\n%%EOF'), 'papier.pdf', upload.field);
    return { ...form, headers: { ...form.headers, ...headers } };
  }
  const payload = JSON.stringify(bodyOf(name, scene, contract));
  return { method, url, headers: { ...headers, 'content-type': 'application/json' }, payload };
}
