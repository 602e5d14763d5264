import {
  isMailVariable,
  type MailFault,
  type MailVariable,
  mailFaultSentence,
  mailVariableLabels,
} from '@equipage/contract-text';
import { typography } from '@equipage/domain';
import { useRef } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { Icon } from '../ui/icon.tsx';
import { MenuButton, type MenuGroup } from '../ui/menu-button.tsx';
import { type FieldHandle, SentenceField } from '../ui/sentence-field.tsx';
import styles from './letter.module.css';

export interface LetterFieldProps {
  id: string;
  label: string;
  say: string;
  variables: readonly MailVariable[];
  faults: readonly MailFault[];
  onChange: (say: string) => void;
  /** Its tools are shown: it was written in last. */
  active: boolean;
  onActivate: () => void;
  onKey?: ((key: 'enter' | 'up' | 'down') => void) | undefined;
  /** What may be done to it besides. */
  acts?: MenuGroup | undefined;
  onAct?: ((act: string) => void) | undefined;
}

const labelOf = (name: string): string => (isMailVariable(name) ? mailVariableLabels[name] : name);

/** A part of a letter that one types into, with its variables whole among the words, and its tools below. */
export function LetterField(props: LetterFieldProps) {
  const { id, label, say, variables, faults, active } = props;
  const field = useRef<FieldHandle>(null);
  const faultId = `${id}-fault`;
  return (
    <div className={styles.part}>
      <p className={styles.label} aria-hidden="true">
        {label}
      </p>
      <SentenceField
        ref={field}
        id={id}
        boxed
        say={say}
        label={label}
        labelOf={labelOf}
        onChange={props.onChange}
        onFocus={props.onActivate}
        onKey={props.onKey}
        describedBy={faults.length > 0 ? faultId : undefined}
        invalid={faults.length > 0}
      />
      <Faults id={faultId} faults={faults} />
      {active && (
        <Toolbar className={styles.tools ?? ''} aria-label={`Outils : ${label}`}>
          <MenuButton
            small
            iconAfter="down"
            groups={[{ choices: variables.map((name) => ({ id: name, label: mailVariableLabels[name] })) }]}
            onChoose={(name) => field.current?.insert({ kind: 'variable', name })}
          >
            Insérer une variable
          </MenuButton>
          {props.acts && (
            <MenuButton small iconAfter="down" groups={[props.acts]} onChoose={(act) => props.onAct?.(act)}>
              Paragraphe
            </MenuButton>
          )}
        </Toolbar>
      )}
    </div>
  );
}

function Faults({ id, faults }: { id: string; faults: readonly MailFault[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className={styles.faults} id={id}>
      {faults.map((fault) => (
        <li key={`${fault.code} ${fault.about}`}>
          <Icon name="alert" /> {typography(mailFaultSentence(fault))}
        </li>
      ))}
    </ul>
  );
}
