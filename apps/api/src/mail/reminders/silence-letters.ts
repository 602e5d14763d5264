import { fullName, noBreakSpace, type Person } from '@equipage/domain';
import type { Letter } from '../../platform/mail/letter.ts';
import { labWords } from '../../platform/mail/words/lab-words.ts';
import type { WordsFor } from '../../platform/mail/words/reworded.ts';
import { worded } from '../../platform/mail/words/worded.ts';
import { factRows, valuesOf } from '../words/facts.ts';
import { type Awaited, days, sinceOf, waitingValues } from './letters.ts';

/** A contract that somebody does not answer, or no longer can. */
export interface Silence extends Awaited {
  holder: Person;
  /** Still in the directory. */
  isPresent: boolean;
}

const reason = 'Vous recevez ce courriel parce que vous suivez la communauté.';

/** Tells an officer of one. */
export function silenceLetter(wordsFor: WordsFor, silence: Silence): Letter {
  const { known, holder, isPresent } = silence;
  return worded(wordsFor({ kind: isPresent ? 'silence' : 'silence-gone', as: 'officer' }), {
    values: { ...waitingValues(silence), holder: fullName(holder) },
    after: [{ kind: 'facts', rows: factRows(known, true) }],
    path: `/contrats/${known.contract.id}`,
    reason,
  });
}

/** « Élodie d’Aubigné attend Nathalie Serra depuis le 23 novembre 2026 (20 jours ouvrés) » */
function lineOf(silence: Silence): string {
  const { known, holder, isPresent, waited } = silence;
  const gone = isPresent ? '' : `${noBreakSpace}: cette personne n’est plus dans l’annuaire`;
  return `${valuesOf(known).agent} attend ${fullName(holder)} depuis le ${sinceOf(silence)} (${days(waited)})${gone}`;
}

/** Tells an officer of several at once. */
export function silencesLetter(wordsFor: WordsFor, all: readonly Silence[], lab: string): Letter {
  const items = all.map((silence) => ({
    text: lineOf(silence),
    path: `/contrats/${silence.known.contract.id}`,
  }));
  return worded(wordsFor({ kind: 'silences', as: 'officer' }), {
    values: { ...labWords(lab), count: `${all.length}${noBreakSpace}contrats` },
    list: [{ kind: 'list', title: 'Sans réponse', items }],
    path: '/communaute',
    reason,
  });
}
