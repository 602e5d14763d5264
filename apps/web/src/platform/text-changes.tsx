import { wordChanges } from '@equipage/contract-text';
import { counted } from '../ui/french-count.ts';
import styles from './text-changes.module.css';
import type { TextChange } from './views.ts';

/** From so many characters on, the words that changed are shown within the text. */
const longText = 40;

/** What changed in a contract, before and after: by a word each and a line through or under, never by a colour alone. */
export function TextChanges({ changes }: { changes: readonly TextChange[] }) {
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={`${change.section} ${change.heading} ${change.label}`} className={styles.change}>
          <p className={styles.label}>
            {change.label} <span className={styles.clause}>{change.heading}</span>
          </p>
          <dl className={styles.states}>
            <State words={change.kept === null ? 'Avant' : 'Retiré'} change={change} kind="gone" />
            <State words={change.kept === null ? 'Maintenant' : 'Ajouté'} change={change} kind="come" />
          </dl>
          {change.kept !== null && change.kept > 0 && <p className={styles.kept}>{keptWords(change.kept)}</p>}
        </li>
      ))}
    </ul>
  );
}

interface StateProps {
  words: string;
  change: TextChange;
  kind: 'gone' | 'come';
}

function State({ words, change, kind }: StateProps) {
  const { before, after, kept } = change;
  const items = kind === 'gone' ? before : after;
  const Mark = kind === 'gone' ? 'del' : 'ins';
  if (items.length === 0 && kept !== null) return null;
  return (
    <div className={styles.state}>
      <dt>{words}</dt>
      {items.length === 0 && <dd className={styles.nothing}>rien</dd>}
      {isRewritten(change) ? (
        <dd>
          <Rewritten change={change} kind={kind} />
        </dd>
      ) : (
        items.map((item) => (
          <dd key={item}>
            <Mark>{item}</Mark>
          </dd>
        ))
      )}
    </div>
  );
}

function isRewritten({ before, after, kept }: TextChange): boolean {
  const [was = ''] = before;
  return kept === null && before.length === 1 && after.length === 1 && was.length > longText;
}

/** One long text, with only the words that went, or that came, marked in it. */
function Rewritten({ change: { before, after }, kind }: Omit<StateProps, 'words'>) {
  const Mark = kind === 'gone' ? 'del' : 'ins';
  return wordChanges(before[0] ?? '', after[0] ?? '')
    .filter(({ change }) => change === 'none' || change === kind)
    .map(({ text, change }, place) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of two given texts never change places
      change === 'none' ? <span key={place}>{text}</span> : <Mark key={place}>{text}</Mark>,
    );
}

function keptWords(kept: number): string {
  return kept === 1
    ? 'Un autre élément est inchangé.'
    : `${counted(kept, 'autre élément', 'autres éléments')} inchangés.`;
}
