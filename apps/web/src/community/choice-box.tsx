import { Checkbox } from 'react-aria-components/Checkbox';
import { Icon } from '../ui/icon.tsx';
import styles from './choice-box.module.css';

export interface ChoiceBoxProps {
  /** What one chooses: there is no room for the words in a cell. */
  label: string;
  chosen: boolean;
  /** Some of what it stands for, not all. */
  some?: boolean | undefined;
  onChange: (chosen: boolean) => void;
}

/** The box at the head of a row. */
export function ChoiceBox({ label, chosen, some, onChange }: ChoiceBoxProps) {
  return (
    <Checkbox
      className={styles.choice ?? ''}
      aria-label={label}
      isSelected={chosen}
      isIndeterminate={some ?? false}
      onChange={onChange}
    >
      <span className={styles.box}>{some ? <i /> : chosen && <Icon name="check" />}</span>
    </Checkbox>
  );
}
