import {
  type AccountStatus,
  type GivenRole,
  givenRoleLabels,
  givenRoles,
  staffKindLabels,
  staffKinds,
} from '@equipage/domain';
import type { HistoryLine } from './queries.ts';

export const roleOptions = givenRoles.map((role) => [role, givenRoleLabels[role]] as const);
export const staffOptions = [
  ['', 'Non précisée'] as const,
  ...staffKinds.map((kind) => [kind, staffKindLabels[kind]] as const),
];

export const roleTasks: Record<GivenRole, string> = {
  executive:
    'Prépare les signatures de la direction générale ; signe si les réglages la nomment, ou un arrêté en vigueur.',
  officer: 'Suit la communauté, reçoit les déclarations, écrit la formulation.',
  lead: 'Porte des missions ; voit les contrats des siennes, en partie.',
  assistant: 'Lit ce qui attend la direction générale, imprime le bordereau ; ne signe jamais.',
  admin: 'Tient l’annuaire, les comptes et les réglages ; ne lit aucun contrat.',
};

export const statusLabels: Record<AccountStatus, string> = {
  active: 'En activité',
  disabled: 'Compte désactivé',
  left: 'Partis',
};

export const historyLabels: Record<HistoryLine['kind'], string> = {
  created: 'Entrée dans l’annuaire',
  'signed-in': 'Entrée dans l’annuaire à la première connexion',
  corrected: 'Fiche corrigée',
  imported: 'Fiche mise à jour par un fichier',
  'roles-given': 'Rôles changés',
  disabled: 'Compte désactivé',
  enabled: 'Compte rouvert',
  left: 'Départ noté',
  returned: 'Retour noté',
  unlinked: 'Compte professionnel détaché',
};
