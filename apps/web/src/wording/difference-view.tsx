import type { ChangedLine, DifferentWords, PartDifference } from '@equipage/contract-text';
import styles from './difference-view.module.css';

const kinds = { added: 'Partie ajoutée', removed: 'Partie supprimée', changed: null } as const;

/** What one version says and another does not, part by part: before, then after. */
export function DifferenceView({ parts }: { parts: readonly PartDifference[] }) {
  if (parts.length === 0) return <p>Ces deux versions disent la même chose.</p>;
  return (
    <div className={styles.parts}>
      {parts.map((part, place) => (
        <section
          // biome-ignore lint/suspicious/noArrayIndexKey: two parts may bear the same heading
          key={place}
        >
          <h3 className={styles.heading}>
            {part.heading}
            {kinds[part.kind] && <span className={styles.kind}>{kinds[part.kind]}</span>}
          </h3>
          {part.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place
            <Line key={index} line={line} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Line({ line: { before, after } }: { line: ChangedLine }) {
  return (
    <div className={styles.line}>
      {before !== null && (
        <p className={styles.before}>
          <span className={styles.side}>Avant</span>
          <Words words={before} gone />
        </p>
      )}
      {after !== null && (
        <p className={styles.after}>
          <span className={styles.side}>Après</span>
          <Words words={after} />
        </p>
      )}
    </div>
  );
}

function Words({ words, gone = false }: { words: readonly DifferentWords[]; gone?: boolean }) {
  const Changed = gone ? 'del' : 'ins';
  return words.map(({ text, changed }, place) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a sentence never change places
    return changed ? <Changed key={place}>{text}</Changed> : <span key={place}>{text}</span>;
  });
}
