import { ProblemError } from '@equipage/contract-api';
import { hasStatus } from './api.ts';
import type { ContractView } from './views.ts';

export interface FailureWords {
  title: string;
  detail: string;
  /** The same again may succeed. */
  retryable: boolean;
}

/** Whether the organisation remains to be described. */
export const isNotSetUp = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.code === 'not-set-up';

/** What to tell of an error, and what to do about it. */
export function failureWords(error: unknown): FailureWords {
  if (!(error instanceof ProblemError)) {
    return {
      title: 'Pas de réponse du serveur',
      detail: 'Vérifiez votre connexion, puis réessayez. Ce que vous avez écrit est toujours là.',
      retryable: true,
    };
  }
  const { status, title, detail } = error.problem;
  if (status >= 500) {
    return {
      title: 'Le serveur n’a pas pu répondre',
      detail: 'Réessayez dans un instant. Ce que vous avez écrit est toujours là.',
      retryable: true,
    };
  }
  if (status === 404) {
    return {
      title: 'Introuvable',
      detail: 'Cette page n’existe pas, ou elle ne vous est pas ouverte.',
      retryable: false,
    };
  }
  if (error.problem.code === 'unexpected-answer') return betweenWords(status);
  return { title, detail: detail ?? '', retryable: false };
}

/** A server that stands between, such as the organisation's proxy, answered by itself: not in our words. */
function betweenWords(status: number): FailureWords {
  if (status === 413)
    return {
      title: 'Fichier trop volumineux',
      detail:
        'Le serveur par lequel passe votre envoi n’accepte pas un fichier de cette taille. Choisissez-en un plus petit, ou prévenez l’assistance informatique.',
      retryable: false,
    };
  return {
    title: 'La demande n’est pas parvenue à Équipage',
    detail: `Le serveur par lequel elle passe l’a arrêtée (réponse ${status}). Ce que vous avez écrit est toujours là\u00a0: prévenez l’assistance informatique.`,
    retryable: true,
  };
}

/** The first French sentence for each field, by JSON pointer to the body (`/plannedDates/0/date`). */
export type FieldErrors = Readonly<Record<string, string>>;

/** What a refused request says of its fields. */
export function fieldErrors(error: unknown): FieldErrors {
  const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  return byPointer(errors);
}

/**
 * What a view's problems say of one step, with pointers relative to it.
 * @param level faults must be repaired before signing; notices are only told.
 */
export function stepErrors(
  view: Pick<ContractView, 'problems'>,
  step: keyof ContractView['content'],
  level: 'fault' | 'notice' = 'fault',
): FieldErrors {
  const start = `/${step}`;
  return byPointer(
    view.problems
      .filter((problem) => problem.level === level && problem.pointer.startsWith(`${start}/`))
      .map((problem) => ({ ...problem, pointer: problem.pointer.slice(start.length) })),
  );
}

function byPointer(errors: readonly { pointer: string; detail: string }[]): FieldErrors {
  const found: Record<string, string> = {};
  for (const { pointer, detail } of errors) found[pointer] ??= detail;
  return found;
}

/** The view that stands now, when an act came too late (412); null for any other error. */
export function currentView(error: unknown): ContractView | null {
  if (!hasStatus(error, 412)) return null;
  // Like every answer of the interface, it is taken at its word.
  return error.problem.current as ContractView;
}
