import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { type Column, columns, type View } from './address.ts';
import styles from './community.module.css';
import { columnLabels } from './words.ts';

const choices = columns.map((value) => ({ value, label: columnLabels[value] }));

export interface ColumnChoiceProps {
  view: View;
  shown: readonly Column[];
  onChange: (columns: Column[]) => void;
}

/** What stands beside each name; kept in the address, and for the next time. */
export function ColumnChoice({ view, shown, onChange }: ColumnChoiceProps) {
  return (
    <Disclosure key={view} label="Choisir les colonnes" className={styles.columns}>
      <CheckboxGroup label="Colonnes affichées" choices={choices} values={shown} onChange={onChange} />
    </Disclosure>
  );
}
