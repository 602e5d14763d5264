import { variables } from '../wording/2026-1/variables.ts';

/*
 * The variables as the editor's menu names them. The list of the first version is the whole of what the server resolves:
 * a wording chooses among them.
 */

export const variableGroups = ['agent', 'mission', 'time', 'service', 'organisation'] as const;
export type VariableGroup = (typeof variableGroups)[number];

export const groupLabels: Record<VariableGroup, string> = {
  agent: 'La personne',
  mission: 'La mission',
  time: 'Le temps',
  service: 'Le service',
  organisation: 'L’organisation',
};

export interface VariableLabel {
  name: string;
  label: string;
  group: VariableGroup;
  /** It chooses between sentences: what is printed are words of the wording that answer for it. */
  choice?: true;
}

const labelled = (group: VariableGroup, labels: Record<string, string>): VariableLabel[] =>
  Object.entries(labels).map(([name, label]) => ({ name, label, group }));
const choices = (group: VariableGroup, labels: Record<string, string>): VariableLabel[] =>
  labelled(group, labels).map((variable) => ({ ...variable, choice: true }));

/** Every variable, in the order of the menu. */
export const variableLabels: readonly VariableLabel[] = [
  ...choices('agent', { civility: 'civilité' }),
  ...labelled('agent', {
    firstName: 'prénom',
    lastName: 'nom',
    jobTitle: 'fonction',
    directorate: 'direction',
    service: 'service',
    workShare: 'quotité de travail',
    renewalOf: 'numéro du contrat prolongé',
  }),
  ...choices('mission', { domains: 'domaine' }),
  ...labelled('mission', {
    missionTitle: 'intitulé du projet',
    description: 'contenu de la mission',
    deadline: 'échéance',
    leadName: 'nom de qui mène le projet',
  }),
  ...labelled('time', {
    percent: 'part choisie',
    hours: 'heures',
    halfDays: 'demi-journées',
    startsOn: 'date de début',
    endsOn: 'date de fin',
    months: 'durée en mois',
    percentMin: 'bas de la fourchette',
    percentMax: 'haut de la fourchette',
  }),
  ...choices('time', {
    extendedHours: 'horaires élargis',
    fieldTrips: 'déplacements',
    plannedDates: 'dates planifiées',
  }),
  ...choices('service', { stockTaking: 'rythme des bilans' }),
  ...labelled('service', { benefits: 'apports ajoutés' }),
  ...labelled('organisation', {
    since: 'ancienneté de la démarche',
    theRegion: 'la région',
    head: 'l’autorité',
    lab: 'nom du Lab’',
    theLab: 'le Lab’',
    ofLab: 'du Lab’',
    ofLabDirectorate: 'de la direction du Lab’',
    theCarryingDirectorate: 'la direction générale déléguée',
    theReferent: 'la fonction de communication',
    toReferent: 'à la fonction de communication',
    referentName: 'nom de qui la tient',
  }),
];

const byName = new Map(variableLabels.map((variable) => [variable.name, variable]));

/** What the product can resolve. */
export const isVariable = (name: string): boolean => Object.hasOwn(variables, name);

/** The variable's name in French; itself when nobody knows it. */
export const variableLabel = (name: string): string => byName.get(name)?.label ?? name;
