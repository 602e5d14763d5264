import { confirmationOf, type PartToConfirm, type SentenceToConfirm, weighed } from '@equipage/contract-text';
import { typography } from '@equipage/domain';
import { useId } from 'react';
import { Checkbox } from '../ui/checkbox-group.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { idOf } from './editing.ts';
import styles from './part-to-read.module.css';
import type { SentenceReading } from './use-reading.ts';

/** The sentences of one part that were added or changed, beside what that part promises. */
export function PartToRead({ part, reading }: { part: PartToConfirm; reading: SentenceReading }) {
  const title = useId();
  return (
    <Sheet className={styles.part} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {part.heading}
      </h2>
      <div className={styles.sides}>
        <div className={styles.sentences}>
          {part.sentences.map((sentence) => (
            <Sentence key={confirmationOf(sentence)} sentence={sentence} reading={reading} />
          ))}
        </div>
        {part.beside.length > 0 && (
          <div>
            <h3 className={styles.promised}>Ce qui est promis</h3>
            <ul className={styles.promises}>
              {part.beside.map(({ id, says }) => (
                <li key={id}>{typography(says)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Sheet>
  );
}

function Sentence({ sentence, reading }: { sentence: SentenceToConfirm; reading: SentenceReading }) {
  const isRead = reading.isRead(sentence);
  return (
    <Checkbox
      id={idOf(sentence.pointer)}
      className={styles.sentence}
      checked={isRead}
      onChange={(read) => reading.mark(sentence, read)}
      description={sentence.when === null ? undefined : `Imprimée ${sentence.when}.`}
      error={reading.isAsked && !isRead ? 'Lisez cette phrase, puis cochez-la.' : undefined}
    >
      <span className={styles.words}>
        {weighed(sentence.read).map(({ text, turn }, place) =>
          turn ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a sentence never change places
            <mark key={place} className={styles.turn}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </span>
    </Checkbox>
  );
}
