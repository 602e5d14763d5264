import type { ProblemKind } from './problem-kind.ts';

/** What is refused to those who keep the directory. */
export const peopleProblems = {
  'last-administrator': {
    status: 409,
    title: 'Dernier compte d’administration',
    detail: 'Personne d’autre n’administre le service : donnez d’abord ce rôle à une autre personne.',
  },
  'own-account': {
    status: 409,
    title: 'Votre propre compte',
    detail: 'Personne ne ferme son propre compte : une autre personne de l’administration doit le faire.',
  },
  'own-request': {
    status: 409,
    title: 'Votre propre demande',
    detail:
      'Personne ne répond à sa propre demande : une autre personne de la communication du Lab’ ou de l’administration doit le faire.',
  },
  'named-in-settings': {
    status: 409,
    title: 'Personne nommée dans les réglages',
    detail:
      'Les réglages nomment cette personne à la direction générale ou au projet innovation : nommez-y d’abord quelqu’un d’autre.',
  },
  'account-unchanged': {
    status: 409,
    title: 'Rien à changer',
    detail: 'C’est déjà ainsi : rien n’a été changé.',
  },
  'import-done': {
    status: 409,
    title: 'Déjà importé',
    detail: 'Ce fichier est déjà importé : déposez-en un autre.',
  },
  'import-has-faults': {
    status: 409,
    title: 'Fichier à corriger',
    detail: 'Il reste des lignes à corriger : rien n’a été changé dans l’annuaire.',
  },
  'directory-changed': {
    status: 409,
    title: 'L’annuaire a changé',
    detail:
      'L’annuaire a changé depuis que ce fichier vous a été montré : rien n’a été importé. Regardez de nouveau ce qui serait fait.',
  },
  'stale-person': {
    status: 412,
    title: 'La fiche a changé',
    detail: 'Cette fiche a été modifiée depuis que vous l’avez ouverte.',
  },
} as const satisfies Record<string, ProblemKind>;
