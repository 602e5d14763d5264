import type { Retention } from '@equipage/domain';
import type { sections } from './personal-data.ts';

type SectionId = (typeof sections)[number]['id'];

/** Until when a kind of data is kept: one of the settings, or what it goes with. */
export type Until = keyof Omit<Retention, 'noticeDays'> | 'mails' | 'directory' | 'service' | 'short';

/** One kind of data as the register of processing names it, and as the staff's representatives ask about it. */
interface Entry {
  data: string;
  until: Until;
  /** What the agent's hierarchy sees of it; null for nothing. */
  hierarchy: string | null;
  /** What those who keep the community see; null for nothing. */
  officers: string | null;
}

const none = { hierarchy: null, officers: null } as const;
const own = 'la sienne seulement';

/** Exhaustive: a kind of data that is not here does not compile, so that neither document is ever behind the code. */
export const register: Readonly<Record<SectionId, Entry>> = {
  directory: {
    data: 'Identité, adresse professionnelle, fonction, direction, service, supérieur, quotité et jours travaillés, catégorie, fin d’emploi, rôles',
    until: 'directory',
    hierarchy: 'nom, fonction, direction et service',
    officers: 'nom, fonction, direction et service',
  },
  'directory-changes': { data: 'Changements de l’annuaire, avec leur auteur', until: 'directory', ...none },
  rectifications: {
    data: 'Demandes de correction et réponses',
    until: 'directory',
    hierarchy: null,
    officers: 'la demande et sa réponse',
  },
  complaints: {
    data: 'Défauts d’accessibilité signalés : nom, adresse, message, réponse',
    until: 'service',
    hierarchy: null,
    officers: 'le signalement et sa réponse',
  },
  accounts: { data: 'Comptes professionnels reliés (émetteur, identifiant)', until: 'directory', ...none },
  sessions: { data: 'Sessions ouvertes : dates, adresse réseau, nom du navigateur', until: 'short', ...none },
  'sign-ins': { data: 'Connexions demandées', until: 'short', ...none },
  contracts: {
    data: 'Contrats : réponses, texte, signatures avec leurs preuves, histoire',
    until: 'contractYears',
    hierarchy: 'les contrats où la personne est nommée, une fois signés par l’agent ; jamais un brouillon',
    officers: 'tous les contrats, une fois signés par l’agent ; jamais un brouillon',
  },
  files: {
    data: 'Fichiers des contrats : document scellé, papiers numérisés, fichiers du parapheur',
    until: 'contractYears',
    hierarchy: 'ceux des contrats où la personne est nommée',
    officers: 'ceux de tous les contrats',
  },
  named: {
    data: 'Contrats d’autres personnes où quelqu’un est désigné',
    until: 'contractYears',
    hierarchy: own,
    officers: 'avec le contrat',
  },
  acts: {
    data: 'Actes de chacun : signer, demander, refuser, clore, avec leurs mots',
    until: 'contractYears',
    hierarchy: 'avec le contrat, quand il lui est ouvert',
    officers: 'avec le contrat',
  },
  mails: { data: 'Courriels envoyés : adresse, objet, texte, sort', until: 'mails', ...none },
  'mail-choices': {
    data: 'Choix d’avertissement, lignes du prochain courriel groupé',
    until: 'service',
    ...none,
  },
  reminders: {
    data: 'Rappels reçus et envoyés',
    until: 'exchangeYears',
    hierarchy: own,
    officers: 'les rappels d’un contrat',
  },
  'personal-news': {
    data: 'Avertissements qui ne sont pas des actes sur un contrat',
    until: 'logMonths',
    ...none,
  },
  visits: { data: 'Jusqu’où chacun a lu les nouvelles', until: 'service', ...none },
  'stand-ins': {
    data: 'Absences où l’on est remplacé, ou où l’on remplace',
    until: 'service',
    hierarchy: 'celles de la personne et de celles qu’elle encadre',
    officers: null,
  },
  absences: {
    data: 'Absences sur un contrat : de quel jour à quel jour, jamais pourquoi',
    until: 'contractYears',
    hierarchy: 'celles des contrats où la personne est nommée',
    officers: 'celles de tous les contrats',
  },
  recipients: {
    data: 'Directions dont quelqu’un est tenu informé, adresses en copie',
    until: 'service',
    hierarchy: null,
    officers: 'la liste',
  },
  delegations: {
    data: 'Arrêtés de délégation de signature',
    until: 'service',
    hierarchy: null,
    officers: 'la liste',
  },
  settings: { data: 'Réglages changés, avec leur auteur', until: 'service', ...none },
  wordings: {
    data: 'Formulations écrites et publiées, avec leur auteur',
    until: 'service',
    hierarchy: null,
    officers: 'la liste',
  },
  'mail-wordings': {
    data: 'Textes des courriels écrits par quelqu’un',
    until: 'service',
    hierarchy: null,
    officers: 'la liste',
  },
  'mail-acts': { data: 'Courriels abandonnés relancés ou réglés', until: 'logMonths', ...none },
  missions: {
    data: 'Missions suivies',
    until: 'service',
    hierarchy: 'le catalogue',
    officers: 'le catalogue',
  },
  imports: { data: 'Fichiers repris ou importés', until: 'logMonths', ...none },
  'legal-holds': {
    data: 'Suspensions d’élimination et leur motif',
    until: 'service',
    hierarchy: null,
    officers: 'la liste',
  },
  eliminations: {
    data: 'Bordereaux d’élimination, sans nom d’agent',
    until: 'service',
    hierarchy: null,
    officers: 'la liste',
  },
  'repeated-requests': {
    data: 'Réponses gardées un jour, pour une demande répétée',
    until: 'short',
    ...none,
  },
};
