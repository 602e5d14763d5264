import {
  type ContractText,
  composeText,
  firstWording,
  identitySource,
  resolveText,
} from '@equipage/contract-text';
import { type Content, sumsOf, termFrom } from '@equipage/domain';
import { demoProfile as profile } from '../demo/profile.ts';
import { annexMonths } from './annex-months.ts';
import type { ContractDocument, PrintedProof, SignaturePlace } from './contract-document.ts';
import { sealStatements } from './seal/statements.ts';
import { squareCode } from './square-code.ts';

/* A contract of the real wording for the tests, signed or not. */

/** What a test changes in the answers, step by step. */
export type Changes = { [Step in keyof Content]?: Partial<Content[Step]> };

const answers: Content = {
  identity: {
    civility: 'madame',
    firstName: 'Élodie',
    lastName: 'd’Aubigné',
    jobTitle: 'gestionnaire des transports scolaires',
    directorate: 'Direction des Mobilités',
    service: 'service Transports scolaires',
    workShare: 100,
    worksOn: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    annualised: false,
  },
  mission: {
    domains: ['collective-intelligence', 'public-policy-innovation'],
    missionId: null,
    title: 'Repenser l’inscription aux transports scolaires avec les familles',
    description:
      'observer trois guichets, animer deux ateliers de parents d’élèves et mettre à l’essai une première maquette',
    deadline: '2027-04-30',
  },
  commitment: {
    percent: 7.5,
    startsOn: '2026-12-01',
    extendedHours: false,
    fieldTrips: true,
    plannedDates: [
      { date: '2026-12-08', from: '09:00', to: '12:30' },
      { date: '2027-01-12', from: '14:00', to: '17:30' },
      { date: '2027-02-01', from: '09:00', to: '12:30' },
    ],
  },
  service: { managerId: 'manager', benefits: 'une méthode d’atelier partagée', stockTaking: 'quarterly' },
};

/** The real text of a contract whose answers are these but for `changes`. */
export function sampleText(changes: Changes = {}, renewalOf: string | null = null): ContractText {
  const content: Content = {
    identity: { ...answers.identity, ...changes.identity },
    mission: { ...answers.mission, ...changes.mission },
    commitment: { ...answers.commitment, ...changes.commitment },
    service: { ...answers.service, ...changes.service },
  };
  const { startsOn } = content.commitment;
  const term = startsOn === null ? null : termFrom(startsOn, profile.termMonths);
  const lead = { civility: 'monsieur', firstName: 'Farid', lastName: 'Belkacem' } as const;
  return composeText(
    resolveText({ content, sums: sumsOf(content, profile), term, profile, lead, renewalOf }, firstWording),
    firstWording,
  );
}

const agent: SignaturePlace = {
  seat: 'agent',
  caption: 'L’équipière du Lab’',
  name: 'Élodie d’Aubigné',
  capacity: 'gestionnaire des transports scolaires',
  at: '24 novembre 2026 à 9\u00A0h\u00A014',
  awaited: 'Signature attendue',
  onBehalf: null,
};
const executive: SignaturePlace = {
  seat: 'executive',
  caption: 'Le directeur général des services',
  name: 'Étienne Lacaze',
  capacity: 'directeur général des services',
  at: '30 novembre 2026 à 17\u00A0h\u00A038',
  awaited: 'Signature attendue',
  onBehalf: null,
};
const manager: SignaturePlace = {
  seat: 'manager',
  caption: 'La supérieure hiérarchique',
  name: 'Nathalie Serra',
  capacity: 'cheffe du service Transports scolaires',
  at: '26 novembre 2026 à 14\u00A0h\u00A002',
  awaited: 'Signature attendue',
  onBehalf: null,
};

function sampleProof(signatures: readonly SignaturePlace[]): PrintedProof {
  const address = 'https://equipage.test/verifier#7K4M-QX2P-9TRD';
  return {
    code: '7K4M-QX2P-9TRD',
    address,
    site: 'equipage.test/verifier',
    square: squareCode(address),
    alternative: `Code QR de la page où vérifier ce contrat\u00A0: ${address}`,
    signatures: signatures.map((place) => ({
      ...place,
      identity: identitySource('demo', 'demo', '24 novembre 2026 à 9\u00A0h\u00A002'),
    })),
    statements: [
      'Signature électronique simple de chaque partie.',
      ...sealStatements({ selfSigned: true, stamps: true }),
    ],
  };
}

/** A contract that all have signed. */
export function signedContract(changes: Partial<ContractDocument> = {}): ContractDocument {
  const { text = sampleText(), signatures = [agent, executive, manager] } = changes;
  return {
    number: 'ENG-2026-0042',
    draft: false,
    issuer: { region: profile.region, lab: profile.lab },
    text,
    months: annexMonths(text.annex.dates),
    signatures,
    sameHand: false,
    term: { startsOn: '1er décembre 2026', endsOn: '31 mai 2027', deferred: false },
    asked: null,
    madeOn: '30 novembre 2026',
    nature: 'Signature électronique simple de chaque partie.',
    clock: 'Les heures sont celles de Paris.',
    contentHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    proof: sampleProof(signatures),
    ...changes,
  };
}

/** The same before the manager and the executive have signed; nobody holds the executive's seat yet. */
export function draftContract(changes: Partial<ContractDocument> = {}): ContractDocument {
  return signedContract({
    draft: true,
    signatures: [agent, { ...executive, name: null, capacity: null, at: null }, { ...manager, at: null }],
    term: null,
    madeOn: null,
    proof: null,
    ...changes,
  });
}
