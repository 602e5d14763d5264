import { staffKindLabels } from '../people/staff.ts';
import { retentionOf } from '../retention/retention.ts';
import { frenchDay, frenchList, frenchNumber } from '../words/french.ts';
import { executiveMethodLabels } from '../words/labels.ts';
import { type Profile, publicationOf } from './profile.ts';

/** How one reads a setting: its name, and its value in words. People are named by the caller. */
type Person = (id: string) => string;

const yesNo = (value: boolean) => (value ? 'oui' : 'non');
const given = (value: string) => value || 'non renseigné';
const years = (value: number) => `${value} an${value > 1 ? 's' : ''}`;
const hours = (value: number) => `${frenchNumber(value)} h`;

const settings: readonly (readonly [string, (profile: Profile, person: Person) => string])[] = [
  ['Région', ({ region }) => region],
  ['Ancienneté de la démarche', ({ since }) => since],
  ['Autorité', ({ head }) => head],
  ['Nom du Lab’', ({ lab }) => lab],
  ['Direction du Lab’', ({ labDirectorate }) => labDirectorate],
  ['Direction générale déléguée', ({ carryingDirectorate }) => carryingDirectorate],
  ['Communication du Lab’', ({ referent }) => `${referent.name}, ${referent.jobTitle}`],
  ['Projet innovation, à défaut', ({ defaultLeadId }, person) => person(defaultLeadId)],
  ['Direction générale des services', ({ executiveId }, person) => person(executiveId)],
  ['Titre sous sa signature', ({ executiveTitle }) => executiveTitle],
  [
    'Où signe la direction générale des services',
    ({ executiveMethod }) => executiveMethodLabels[executiveMethod],
  ],
  ['Heures de travail par an', ({ yearlyHours }) => hours(yearlyHours)],
  ['Heures de travail par semaine', ({ weeklyHours }) => hours(weeklyHours)],
  ['Durée d’une demi-journée', ({ halfDayHours }) => hours(halfDayHours)],
  [
    'Fourchette du temps de travail',
    ({ percentRange: { min, max, step } }) =>
      `de ${frenchNumber(min)} à ${frenchNumber(max)} %, par pas de ${frenchNumber(step)}`,
  ],
  ['Durée du contrat', ({ termMonths }) => `${termMonths} mois`],
  ['Horaires du service', ({ serviceHours }) => `de ${serviceHours.from} à ${serviceHours.to}`],
  [
    'Jours de fermeture',
    ({ closingDays }) =>
      closingDays.length === 0 ? 'aucun' : frenchList(closingDays.map((day) => frenchDay(day))),
  ],
  ['Lundi de Pentecôte travaillé', ({ whitMondayWorked }) => yesNo(whitMondayWorked)],
  ['Fuseau horaire', ({ timeZone }) => timeZone],
  ['Mention sous les signatures', ({ mention }) => yesNo(mention)],
  [
    'Catégories de personnel à orienter vers le Lab’',
    ({ ineligibleStaffKinds: kinds = [] }) =>
      kinds.length === 0 ? 'aucune' : frenchList(kinds.map((kind) => staffKindLabels[kind].toLowerCase())),
  ],
  ['Direction de la publication', (profile) => given(publicationOf(profile).director)],
  ['Hébergement', (profile) => given(publicationOf(profile).host)],
  ['Adresse pour l’accessibilité', (profile) => given(publicationOf(profile).accessibilityEmail)],
  ['Adresse pour les données personnelles', (profile) => given(publicationOf(profile).dataProtectionEmail)],
  ['Conservation des contrats', (profile) => years(retentionOf(profile).contractYears)],
  ['Conservation des courriels et des rappels', (profile) => years(retentionOf(profile).exchangeYears)],
  ['Conservation des brouillons', (profile) => `${retentionOf(profile).draftMonths} mois`],
  ['Conservation après un départ', (profile) => `${retentionOf(profile).departureMonths} mois`],
  [
    'Conservation des signalements d’accessibilité',
    (profile) => `${retentionOf(profile).complaintMonths} mois`,
  ],
  ['Conservation des journaux techniques', (profile) => `${retentionOf(profile).logMonths} mois`],
  ['Annonce avant élimination', (profile) => `${retentionOf(profile).noticeDays} jours`],
];

export interface ProfileChange {
  label: string;
  before: string;
  after: string;
}

/** What one version of the settings says otherwise than the one before it. */
export function profileChanges(before: Profile, after: Profile, person: Person): ProfileChange[] {
  return settings
    .map(([label, read]) => ({ label, before: read(before, person), after: read(after, person) }))
    .filter((change) => change.before !== change.after);
}

/**
 * The profile that a contract is held to: the one that its agent signed under, but for who holds a seat today, where they
 * sign and who may begin one, which is routing and not content (design: rules.md, Routing is not content).
 */
export function profileFor(signed: Profile, present: Profile): Profile {
  const { executiveId, executiveMethod, defaultLeadId, ineligibleStaffKinds } = present;
  return { ...signed, executiveId, executiveMethod, defaultLeadId, ineligibleStaffKinds };
}
