import type { ProblemKind } from './problem-kind.ts';

/** What the server refuses of what is kept, for how long, and of what people ask about it. */
export const retentionProblems = {
  'already-answered': {
    status: 409,
    title: 'Déjà répondu',
    detail: 'Quelqu’un a déjà répondu : rechargez la page pour voir sa réponse.',
  },
  'already-asked': {
    status: 409,
    title: 'Déjà demandé',
    detail: 'Vous avez déjà demandé la correction de cette donnée : attendez la réponse.',
  },
  'nothing-to-eliminate': {
    status: 409,
    title: 'Rien à éliminer',
    detail:
      'Rien n’est arrivé au terme de sa conservation, ou ce qui y est arrivé est retenu ou vient d’être annoncé.',
  },
  'visa-needed': {
    status: 409,
    title: 'Visa attendu',
    detail: 'Rien ne s’élimine sans le visa des archives : enregistrez-le d’abord.',
  },
  'elimination-elsewhere': {
    status: 409,
    title: 'Bordereau déjà avancé',
    detail: 'Ce bordereau n’en est plus là : rechargez la page pour voir où il en est.',
  },
} as const satisfies Record<string, ProblemKind>;
