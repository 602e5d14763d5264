import {
  executiveMethodLabels,
  executiveMethods,
  retentionOf,
  staffKindLabels,
  staffKinds,
} from '@equipage/domain';
import { dayMonthYear, parseDay } from './days.ts';

/*
 * The settings as one fills them in: each a text (or yes or no) under the pointer that the interface knows it by.
 */

export type Values = Record<string, string>;

export interface SettingField {
  pointer: string;
  label: string;
  help?: string;
  kind: 'text' | 'number' | 'time' | 'days' | 'yes-no' | 'person' | 'choice' | 'several';
  /** Of a choice, or of several: what may be chosen, and what it means. */
  choices?: readonly { value: string; label: string; description?: string }[];
}

export interface SettingGroup {
  heading: string;
  fields: readonly SettingField[];
}

const executiveMethodEffects = {
  product: 'Un clic ici, pour un contrat ou pour plusieurs.',
  paper: 'La communication du laboratoire enregistre chaque signature avec le papier numérisé.',
  parapheur:
    'Le PDF part d’ici dans votre parapheur\u00A0; le fichier signé y revient, et sa signature est vérifiée.',
} as const;

/** Everything that is asked of an organisation, in the order in which it is asked. */
export const settingGroups: readonly SettingGroup[] = [
  {
    heading: 'L’organisation',
    fields: [
      {
        pointer: '/region',
        label: 'Nom de la collectivité',
        help: 'Par exemple : Région Occitanie',
        kind: 'text',
      },
      {
        pointer: '/since',
        label: 'Depuis combien de temps la démarche existe',
        help: 'Par exemple : deux ans',
        kind: 'text',
      },
      {
        pointer: '/head',
        label: 'L’autorité qui fixe les attentes',
        help: 'Par exemple : Madame la Présidente',
        kind: 'text',
      },
      { pointer: '/lab', label: 'Nom du laboratoire', help: 'Avec son article : Le Lab’', kind: 'text' },
      { pointer: '/labDirectorate', label: 'Direction du laboratoire', kind: 'text' },
      { pointer: '/carryingDirectorate', label: 'Direction générale déléguée qui le porte', kind: 'text' },
    ],
  },
  {
    heading: 'Les personnes',
    fields: [
      { pointer: '/referent/name', label: 'Communication du laboratoire : prénom et nom', kind: 'text' },
      {
        pointer: '/referent/jobTitle',
        label: 'Communication du laboratoire : fonction',
        help: 'Par exemple : chargée de communication au Lab’',
        kind: 'text',
      },
      { pointer: '/executiveId', label: 'Direction générale des services', kind: 'person' },
      {
        pointer: '/executiveTitle',
        label: 'Titre imprimé sous sa signature',
        help: 'Par exemple : Directeur général des services',
        kind: 'text',
      },
      {
        pointer: '/executiveMethod',
        label: 'Où signe la direction générale des services',
        help: 'Vaut aussi pour les contrats en attente. Si l’engagement est une décision administrative, le code des relations entre le public et l’administration (L.212-3) peut demander plus qu’une signature simple.',
        kind: 'choice',
        choices: executiveMethods.map((value) => ({
          value,
          label: executiveMethodLabels[value],
          description: executiveMethodEffects[value],
        })),
      },
      {
        pointer: '/defaultLeadId',
        label: 'Projet innovation, quand la mission n’a personne',
        kind: 'person',
      },
    ],
  },
  {
    heading: 'Le temps',
    fields: [
      { pointer: '/percentRange/min', label: 'Part du temps de travail, au moins (%)', kind: 'number' },
      { pointer: '/percentRange/max', label: 'Part du temps de travail, au plus (%)', kind: 'number' },
      { pointer: '/percentRange/step', label: 'Par pas de (points)', kind: 'number' },
      { pointer: '/termMonths', label: 'Durée d’un contrat (mois)', kind: 'number' },
      { pointer: '/yearlyHours', label: 'Heures de travail par an', kind: 'number' },
      { pointer: '/weeklyHours', label: 'Heures de travail par semaine', kind: 'number' },
      {
        pointer: '/halfDayHours',
        label: 'Durée d’une demi-journée (heures)',
        help: '3 h 30 s’écrit 3,5',
        kind: 'number',
      },
      {
        pointer: '/serviceHours/from',
        label: 'Le service commence à',
        help: 'Par exemple : 08:00',
        kind: 'time',
      },
      { pointer: '/serviceHours/to', label: 'Le service finit à', help: 'Par exemple : 18:30', kind: 'time' },
      {
        pointer: '/closingDays',
        label: 'Jours de fermeture',
        help: 'Un par ligne : 24/12/2026',
        kind: 'days',
      },
      { pointer: '/whitMondayWorked', label: 'Le lundi de Pentecôte est travaillé', kind: 'yes-no' },
      { pointer: '/timeZone', label: 'Fuseau horaire', help: 'Par exemple : Europe/Paris', kind: 'text' },
    ],
  },
  {
    heading: 'Qui peut s’engager',
    fields: [
      {
        pointer: '/ineligibleStaffKinds',
        label: 'Catégories de personnel à orienter vers le Lab’',
        help: 'Au moment de commencer un contrat, ces agents lisent « Voyez avec le Lab’ ». La catégorie est celle de l’annuaire ; les contrats déjà commencés ne changent pas.',
        kind: 'several',
        choices: staffKinds.map((value) => ({ value, label: staffKindLabels[value] })),
      },
    ],
  },
  {
    heading: 'Le document',
    fields: [
      {
        pointer: '/mention',
        label: 'Imprimer la mention sous les signatures',
        help: 'Elle dit que l’engagement ne change ni le poste, ni la rémunération, ni le statut.',
        kind: 'yes-no',
      },
    ],
  },
  {
    heading: 'Les pages ouvertes à tous',
    fields: [
      {
        pointer: '/publication/director',
        label: 'Direction de la publication',
        help: 'Qui répond de ce qui est publié. Sans réponse, les mentions légales disent « à compléter ».',
        kind: 'text',
      },
      {
        pointer: '/publication/host',
        label: 'Hébergement : nom et adresse postale',
        help: 'Sur une ligne. Si c’est la collectivité elle-même, écrivez-le.',
        kind: 'text',
      },
      {
        pointer: '/publication/accessibilityEmail',
        label: 'Adresse électronique pour l’accessibilité',
        help: 'Montrée dans la déclaration d’accessibilité.',
        kind: 'text',
      },
      {
        pointer: '/publication/dataProtectionEmail',
        label: 'Adresse électronique pour les données personnelles',
        help: 'Celle de la personne déléguée à la protection des données, en général.',
        kind: 'text',
      },
    ],
  },
  {
    heading: 'La conservation',
    fields: [
      {
        pointer: '/retention/contractYears',
        label: 'Contrats et preuves : années après la fin',
        help: 'Ensuite, les archives décident de leur sort. Durées proposées, à arrêter avec elles.',
        kind: 'number',
      },
      {
        pointer: '/retention/exchangeYears',
        label: 'Courriels et rappels d’un contrat : années après la fin',
        kind: 'number',
      },
      {
        pointer: '/retention/draftMonths',
        label: 'Brouillon abandonné : mois sans changement',
        kind: 'number',
      },
      {
        pointer: '/retention/departureMonths',
        label: 'Annuaire : mois après un départ',
        help: 'Ensuite ne restent que le nom, la fonction et la direction de qui est nommé dans ce qui est gardé.',
        kind: 'number',
      },
      {
        pointer: '/retention/complaintMonths',
        label: 'Défaut d’accessibilité signalé : mois après la réponse',
        help: 'Ensuite ne restent que sa référence et ses dates. Durée proposée, à arrêter avec la personne déléguée à la protection des données.',
        kind: 'number',
      },
      { pointer: '/retention/logMonths', label: 'Traces de service : mois', kind: 'number' },
      {
        pointer: '/retention/noticeDays',
        label: 'Annonce avant d’éliminer un contrat ou un brouillon : jours',
        kind: 'number',
      },
    ],
  },
];

const fields = settingGroups.flatMap((group) => group.fields);

/** What most organisations answer: those that begin change it. */
export const usualValues: Values = {
  '/executiveMethod': 'product',
  '/percentRange/min': '5',
  '/percentRange/max': '10',
  '/percentRange/step': '0,5',
  '/termMonths': '6',
  '/yearlyHours': '1607',
  '/weeklyHours': '35',
  '/halfDayHours': '3,5',
  '/serviceHours/from': '08:00',
  '/serviceHours/to': '18:30',
  '/closingDays': '',
  '/whitMondayWorked': 'no',
  '/timeZone': 'Europe/Paris',
  '/mention': 'yes',
  '/ineligibleStaffKinds': '',
  '/publication/director': '',
  '/publication/host': '',
  '/publication/accessibilityEmail': '',
  '/publication/dataProtectionEmail': '',
  ...Object.fromEntries(
    Object.entries(retentionOf({})).map(([name, value]) => [`/retention/${name}`, String(value)]),
  ),
};

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], value);

/** The settings as texts. */
export function valuesOf(profile: object): Values {
  return Object.fromEntries(fields.map(({ pointer, kind }) => [pointer, shown(at(profile, pointer), kind)]));
}

function shown(value: unknown, kind: SettingField['kind']): string {
  if (kind === 'number') return String(value).replace('.', ',');
  if (kind === 'yes-no') return value === true ? 'yes' : 'no';
  if (kind === 'days') return (value as string[]).map(dayMonthYear).join('\n');
  if (kind === 'several') return ((value ?? []) as string[]).join(' ');
  return String(value ?? '');
}

/** What is sent: a number that is none stays a text, which the interface refuses on its field. */
export function bodyOf(values: Values, kept: (field: SettingField) => boolean = () => true): object {
  const body: Record<string, unknown> = {};
  for (const field of fields.filter(kept)) put(body, field.pointer.split('/').slice(1), read(field, values));
  return body;
}

function put(into: Record<string, unknown>, [key = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  const inside = (into[key] ?? {}) as Record<string, unknown>;
  into[key] = inside;
  put(inside, rest, value);
}

function read({ pointer, kind }: SettingField, values: Values): unknown {
  const text = (values[pointer] ?? '').trim();
  if (kind === 'yes-no') return text === 'yes';
  if (kind === 'several') return text === '' ? [] : text.split(' ');
  if (kind === 'days') return text === '' ? [] : text.split(/\n+/).map(parseDay);
  if (kind !== 'number') return text;
  const plain = text.replaceAll(/\s/g, '').replace(',', '.');
  return /^\d{1,6}(\.\d{1,4})?$/.test(plain) ? Number(plain) : text;
}

export const fieldId = (pointer: string): string => `setting${pointer.replaceAll('/', '-')}`;

/** The field that a fault is about: that of the whole list for one of its items. */
export function fieldOf(pointer: string): string {
  return (
    fields.find((field) => pointer === field.pointer || pointer.startsWith(`${field.pointer}/`))?.pointer ??
    pointer
  );
}
