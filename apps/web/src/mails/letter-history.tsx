import { Button } from '../ui/button.tsx';
import { moment } from '../ui/french-dates.ts';
import styles from './letter.module.css';
import type { Letter, LetterWords } from './queries.ts';
import { readable } from './readable.ts';

export interface LetterHistoryProps {
  letter: Letter;
  /** Puts earlier words in the fields, to be looked at and saved. */
  onTake: (words: LetterWords) => void;
}

/** Who made what of a letter's words, the last first. */
export function LetterHistory({ letter: { history, original }, onTake }: LetterHistoryProps) {
  if (history.length === 0)
    return <p className={styles.soft}>Ces mots sont ceux d’origine&nbsp;: personne ne les a changés.</p>;
  return (
    <ol className={styles.history}>
      {history.map(({ version, at, by, words }, place) => (
        <li key={version}>
          <p>{words === null ? 'Mots d’origine repris' : `« ${readable(words.title)} »`}</p>
          <p className={styles.soft}>
            Le {moment(at)}, par {by.firstName} {by.lastName}
          </p>
          {place > 0 && (
            <Button
              small
              variant="quiet"
              aria-label={`Reprendre ces mots, du ${moment(at)}`}
              onPress={() => onTake(words ?? original)}
            >
              Reprendre ces mots
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
