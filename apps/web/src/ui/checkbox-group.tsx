import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Text } from 'react-aria-components/Text';
import styles from './choice.module.css';
import type { Choice } from './choice-group.tsx';
import { classNames } from './class-names.ts';
import { FieldFault, FieldHead, type FieldProps } from './field.tsx';
import { useSaidOnEntry } from './use-said-on-entry.ts';

export interface CheckboxGroupProps<T extends string> extends FieldProps {
  choices: readonly Choice<T>[];
  values: readonly T[];
  onChange: (values: T[]) => void;
  className?: string | undefined;
}

/** Several answers among a few; given back in the order of the choices. */
export function CheckboxGroup<T extends string>(props: CheckboxGroupProps<T>) {
  const said = useSaidOnEntry(props.help, props.error);
  const inOrder = (chosen: string[]) =>
    props.choices.map((choice) => choice.value).filter((value) => chosen.includes(value));
  return (
    <AriaCheckboxGroup
      className={classNames(styles.group, props.className)}
      value={[...props.values]}
      onChange={(chosen) => props.onChange(inOrder(chosen))}
      isInvalid={props.error !== undefined}
      {...said.watch}
      {...(props.id === undefined ? {} : { id: props.id })}
    >
      <FieldHead label={props.label} help={props.help} optional={props.optional} helpId={said.helpId} />
      <div className={styles.list}>
        {props.choices.map((choice) => (
          <CheckboxField
            key={choice.value}
            value={choice.value}
            className={styles.option ?? ''}
            {...said.describe(choice.value)}
          >
            <CheckboxButton className={styles.button ?? ''}>
              <span className={styles.mark} />
              <span>{choice.label}</span>
            </CheckboxButton>
            {choice.description && (
              <Text slot="description" className={styles.description ?? ''}>
                {choice.description}
              </Text>
            )}
          </CheckboxField>
        ))}
      </div>
      <FieldFault error={props.error} id={said.faultId} />
    </AriaCheckboxGroup>
  );
}

export interface CheckboxProps {
  children: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  description?: ReactNode;
  error?: string | undefined;
  id?: string | undefined;
  className?: string | undefined;
}

/** A single box, such as a consent. */
export function Checkbox({ children, checked, onChange, description, error, id, className }: CheckboxProps) {
  return (
    <CheckboxField
      className={classNames(styles.group, className)}
      isSelected={checked}
      onChange={onChange}
      isInvalid={error !== undefined}
      {...(id === undefined ? {} : { id })}
    >
      <CheckboxButton className={styles.button ?? ''}>
        <span className={styles.mark} />
        <span>{children}</span>
      </CheckboxButton>
      {description && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldFault error={error} />
    </CheckboxField>
  );
}
