import { Checkbox } from '../ui/checkbox-group.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './import.module.css';
import { ImportLines } from './import-lines.tsx';
import type { Departures, ImportLine, Preview } from './import-queries.ts';

export interface AbsentPeopleProps {
  preview: Preview;
  total: number;
  departures: Departures;
  onChange: (departures: Departures) => void;
}

/** Those whom the file leaves out: nobody leaves by that alone, each departure is ticked. */
export function AbsentPeople({ preview, total, departures, onChange }: AbsentPeopleProps) {
  const toggle = (id: string, leaves: boolean) => {
    const others = departures === 'all' ? [] : departures.filter((one) => one !== id);
    onChange(leaves ? [...others, id] : others);
  };
  return (
    <ImportLines
      kind="absent"
      heading="Absents du fichier"
      preview={preview}
      total={total}
      choice={(line) => <Choice line={line} departures={departures} onToggle={toggle} />}
    >
      <p>
        Cochez celles et ceux qui sont partis&nbsp;: leur compte se ferme, leur fiche et leurs contrats
        restent. Sans coche, rien ne change pour eux.
      </p>
      <Checkbox
        checked={departures === 'all'}
        onChange={(everybody) => onChange(everybody ? 'all' : [])}
        description="Sauf votre propre compte et les personnes que les réglages nomment."
      >
        Toutes ces personnes sont parties
      </Checkbox>
    </ImportLines>
  );
}

interface ChoiceProps {
  line: ImportLine;
  departures: Departures;
  onToggle: (id: string, leaves: boolean) => void;
}

function Choice({ line: { personId, name, kept }, departures, onToggle }: ChoiceProps) {
  if (kept !== null || personId === null)
    return (
      <span className={styles.kept}>{kept === 'own-account' ? 'c’est vous' : 'nommé aux réglages'}</span>
    );
  if (departures === 'all') return <span className={styles.kept}>part</span>;
  return (
    <Checkbox checked={departures.includes(personId)} onChange={(leaves) => onToggle(personId, leaves)}>
      <VisuallyHidden>Départ de {name}</VisuallyHidden>
    </Checkbox>
  );
}
