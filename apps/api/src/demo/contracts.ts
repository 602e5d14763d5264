import type { ClosureReason } from '@equipage/domain';

/** How far a contract of the demonstration has come. Days count from the day of the seed. */
export type Ending =
  | { kind: 'draft' }
  /** The agent has signed `since` days ago; `disputed`: the manager said "not my agent". */
  | { kind: 'awaiting-manager'; since: number; disputed?: true }
  | { kind: 'awaiting-executive'; since: number }
  | { kind: 'changes-requested'; message: string }
  | { kind: 'declined'; reason: string }
  | { kind: 'withdrawn' }
  | { kind: 'signed' }
  | { kind: 'terminated'; effectiveIn: number; saidIn: number }
  | { kind: 'closed'; reason: ClosureReason };

/** One contract of a named person. */
export interface DemoContract {
  agent: string;
  mission: string;
  percent: number;
  /** First day, in days from the day of the seed. */
  startsIn: number;
  mornings?: number;
  extendedHours?: true;
  fieldTrips?: true;
  benefits?: string;
  /** Of somebody kept informed of the agent's directorate, two days after the agent signed. */
  observation?: { by: string; text: string };
  ending: Ending;
}

const signed: Ending = { kind: 'signed' };

/** Contracts in every state and every phase. */
export const demoContracts: readonly DemoContract[] = [
  {
    agent: 'elodie-daubigne',
    mission: 'transports-scolaires',
    percent: 7.5,
    startsIn: 14,
    mornings: 12,
    fieldTrips: true,
    benefits:
      'Des retours de familles que nous n’avons jamais pris le temps d’entendre, et une méthode d’atelier que je partagerai avec l’équipe.',
    ending: { kind: 'awaiting-manager', since: 6 },
  },
  {
    agent: 'minh-nguyen',
    mission: 'achats-simplifies',
    percent: 5,
    startsIn: 20,
    mornings: 6,
    ending: { kind: 'awaiting-manager', since: 1 },
  },
  {
    agent: 'yasmine-haddad',
    mission: 'budget-participatif',
    percent: 10,
    startsIn: 5,
    mornings: 8,
    extendedHours: true,
    ending: { kind: 'awaiting-manager', since: 16 },
  },
  {
    agent: 'zoltan-szoke',
    mission: 'reunions-utiles',
    percent: 5,
    startsIn: 25,
    ending: { kind: 'awaiting-manager', since: 4, disputed: true },
  },
  {
    agent: 'bastien-garrigues',
    mission: 'achats-simplifies',
    percent: 6,
    startsIn: 10,
    mornings: 8,
    benefits: 'Un circuit d’achat que nous pourrons appliquer au budget de la direction.',
    ending: { kind: 'awaiting-executive', since: 3 },
  },
  {
    agent: 'ophelie-carriere',
    mission: 'accueil-nouveaux-agents',
    percent: 8,
    startsIn: 12,
    mornings: 10,
    ending: { kind: 'awaiting-executive', since: 2 },
  },
  {
    agent: 'apolline-roux-levy',
    mission: 'musees-accessibles',
    percent: 5.5,
    startsIn: 18,
    mornings: 5,
    fieldTrips: true,
    observation: {
      by: 'sophie-estournet',
      text: 'Favorable. Le salon du patrimoine occupe tout le service la première semaine d’avril : évitons-la.',
    },
    ending: { kind: 'awaiting-executive', since: 7 },
  },
  {
    agent: 'paul-emile-vidal',
    mission: 'budget-participatif',
    percent: 7,
    startsIn: 15,
    mornings: 6,
    ending: {
      kind: 'changes-requested',
      message: 'D’accord sur le principe. Peut-on éviter les lundis, jours de rentrée des internes ?',
    },
  },
  {
    agent: 'marguerite-oeuvrard',
    mission: 'lettres-claires',
    percent: 10,
    startsIn: 8,
    ending: {
      kind: 'declined',
      reason:
        'Le déménagement des archives mobilise toute l’équipe jusqu’à l’été. Reparlons-en en septembre.',
    },
  },
  {
    agent: 'loic-kerdoncuff',
    mission: 'covoiturage-rural',
    percent: 5,
    startsIn: 30,
    ending: { kind: 'withdrawn' },
  },
  {
    agent: 'gwenael-quemeneur',
    mission: 'musees-accessibles',
    percent: 5,
    startsIn: 40,
    ending: { kind: 'draft' },
  },
  {
    agent: 'noemie-ait-ouali',
    mission: 'accueil-nouveaux-agents',
    percent: 6.5,
    startsIn: 35,
    mornings: 4,
    ending: { kind: 'draft' },
  },
  {
    agent: 'jeanne-pelissier',
    mission: 'covoiturage-rural',
    percent: 6,
    startsIn: 21,
    mornings: 9,
    fieldTrips: true,
    ending: signed,
  },
  {
    agent: 'lucie-sabatier',
    mission: 'lettres-claires',
    percent: 7.5,
    startsIn: 9,
    mornings: 11,
    ending: signed,
  },
  {
    agent: 'maite-etcheverry',
    mission: 'dematerialisation-courrier',
    percent: 5,
    startsIn: -320,
    mornings: 6,
    ending: signed,
  },
  {
    agent: 'maite-etcheverry',
    mission: 'transports-scolaires',
    percent: 10,
    startsIn: -70,
    mornings: 12,
    ending: signed,
  },
  {
    agent: 'karim-benali',
    mission: 'covoiturage-rural',
    percent: 5,
    startsIn: -60,
    mornings: 8,
    fieldTrips: true,
    ending: signed,
  },
  {
    agent: 'aicha-mansouri',
    mission: 'conseil-citoyen',
    percent: 8.5,
    startsIn: -80,
    mornings: 9,
    extendedHours: true,
    ending: signed,
  },
  {
    agent: 'solenn-wrobel',
    mission: 'seminaires-des-directions',
    percent: 7.5,
    startsIn: -50,
    mornings: 7,
    ending: signed,
  },
  {
    agent: 'thibault-lebihan',
    mission: 'lettres-claires',
    percent: 6,
    startsIn: -110,
    mornings: 8,
    ending: signed,
  },
  {
    agent: 'fatoumata-diallo',
    mission: 'atelier-du-management',
    percent: 5,
    startsIn: -95,
    mornings: 7,
    ending: signed,
  },
  {
    agent: 'henri-dupuy',
    mission: 'atelier-du-management',
    percent: 5,
    startsIn: -40,
    mornings: 5,
    ending: signed,
  },
  {
    agent: 'berengere-puech',
    mission: 'achats-simplifies',
    percent: 7,
    startsIn: -177,
    mornings: 10,
    ending: signed,
  },
  {
    agent: 'jean-noel-cazaux',
    mission: 'dematerialisation-courrier',
    percent: 6,
    startsIn: -171,
    mornings: 9,
    ending: signed,
  },
  {
    agent: 'louis-marie-detreville',
    mission: 'accueil-nouveaux-agents',
    percent: 9,
    startsIn: -165,
    mornings: 10,
    ending: signed,
  },
  {
    agent: 'oumar-traore',
    mission: 'conseil-citoyen',
    percent: 10,
    startsIn: -157,
    mornings: 12,
    extendedHours: true,
    fieldTrips: true,
    ending: signed,
  },
  {
    agent: 'celeste-ferrandiz',
    mission: 'musees-accessibles',
    percent: 8,
    startsIn: -240,
    mornings: 4,
    ending: signed,
  },
  {
    agent: 'ines-niguez',
    mission: 'reunions-utiles',
    percent: 5,
    startsIn: -210,
    mornings: 6,
    ending: signed,
  },
  {
    agent: 'dragos-ionescu',
    mission: 'lettres-claires',
    percent: 6,
    startsIn: -120,
    mornings: 6,
    ending: { kind: 'terminated', saidIn: -30, effectiveIn: -20 },
  },
  {
    agent: 'angela-munoz',
    mission: 'budget-participatif',
    percent: 7.5,
    startsIn: -100,
    mornings: 8,
    ending: { kind: 'terminated', saidIn: -2, effectiveIn: 12 },
  },
  {
    agent: 'antoine-saint-exupery',
    mission: 'covoiturage-rural',
    percent: 5,
    startsIn: -130,
    mornings: 5,
    ending: { kind: 'closed', reason: 'mission-stopped' },
  },
];
