import { type DelegationRefusal, frenchDay, typography } from '@equipage/domain';
import { problem } from '../platform/problems.ts';

/** What to throw for what the rules refuse: each on its field. */
export function delegationRefused(refusal: DelegationRefusal) {
  const [pointer, detail] = words(refusal);
  return problem('invalid-input', {
    errors: [{ pointer, code: 'not-allowed-value', detail: typography(detail) }],
  });
}

function words(refusal: DelegationRefusal): [pointer: string, detail: string] {
  switch (refusal.code) {
    case 'own-delegation':
      return [
        '/substituteId',
        'Choisissez une autre personne : les réglages lui donnent déjà cette signature.',
      ];
    case 'not-yet-signed':
      return ['/date', 'L’arrêté est daté d’un jour à venir : enregistrez-le une fois signé.'];
    case 'days-out-of-range': {
      const { pointer, from, to } = refusal;
      return [pointer, `Choisissez un jour du ${frenchDay(from)} au ${frenchDay(to)} inclus.`];
    }
    case 'already-delegated':
      return [
        '/from',
        `Un autre arrêté vaut déjà pour cette personne jusqu’au ${frenchDay(refusal.until)} : mettez-y fin d’abord, ou faites commencer celui-ci après.`,
      ];
  }
}
