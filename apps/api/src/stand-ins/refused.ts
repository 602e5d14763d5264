import { frenchDay, type StandInRefusal, typography } from '@equipage/domain';
import { problem } from '../platform/problems.ts';

/** What to throw for what the rules refuse: on its field, where there is one. */
export function standInRefused(refusal: StandInRefusal) {
  switch (refusal.code) {
    case 'own-stand-in':
      return onField('/standInId', 'Choisissez une autre personne que celle qui est remplacée.');
    case 'too-many-steads':
      return onField('/standInId', 'Cette personne remplace déjà quatre supérieurs à ces dates.');
    case 'days-out-of-range': {
      const { pointer, from, to } = refusal;
      return onField(pointer, `Choisissez un jour du ${frenchDay(from)} au ${frenchDay(to)} inclus.`);
    }
    case 'already-replaced':
      return onField(
        '/startsOn',
        `Quelqu’un remplace déjà cette personne jusqu’au ${frenchDay(refusal.until)}.`,
      );
    case 'not-your-team':
      return problem('role-needed', {
        detail:
          'Vous ne nommez quelqu’un que pour vous remplacer, ou remplacer une personne que vous encadrez.',
      });
  }
}

const onField = (pointer: string, detail: string) =>
  problem('invalid-input', { errors: [{ pointer, code: 'not-allowed-value', detail: typography(detail) }] });
