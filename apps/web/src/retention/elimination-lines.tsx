import { frenchDay, stateLabels } from '@equipage/domain';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { counted } from '../ui/french-count.ts';
import { PagePart } from '../ui/page-part.tsx';
import type { Elimination } from './queries.ts';
import styles from './retention.module.css';
import { fateWords } from './words.ts';

type Line = Elimination['lines'][number];

/** Shown at first: the files give them all. */
const first = 50;

/** What is on a list: contracts by their numbers, nobody by name. */
export function EliminationLines({ lines }: { lines: readonly Line[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, first);
  return (
    <PagePart title="Ce qu’il liste">
      <ul className={styles.list}>
        {shown.map((line) => (
          <li key={`${line.kind} ${line.number}`}>
            <div>
              <h3>n°&nbsp;{line.number}</h3>
              <p className={styles.soft}>
                {line.kind === 'contract' ? 'Contrat et preuve' : 'Courriels et rappels'},{' '}
                {stateLabels[line.state]}, {daysOf(line)}
              </p>
            </div>
            <div className={styles.counts}>
              <p>{fateWords(line)}</p>
              <p className={styles.soft}>{piecesOf(line)}</p>
            </div>
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button onPress={() => setAll(true)}>Voir les {lines.length} lignes</Button>
      )}
    </PagePart>
  );
}

const daysOf = ({ startsOn, end }: Line): string =>
  startsOn === null ? `terminé le ${frenchDay(end)}` : `du ${frenchDay(startsOn)} au ${frenchDay(end)}`;

function piecesOf({ pieces: { acts, files, mails, reminders } }: Line): string {
  const words = [
    ...(acts > 0 ? [counted(acts, 'acte')] : []),
    ...(files > 0 ? [counted(files, 'fichier')] : []),
    ...(mails > 0 ? [counted(mails, 'courriel')] : []),
    ...(reminders > 0 ? [counted(reminders, 'rappel')] : []),
  ];
  return words.join(', ');
}
