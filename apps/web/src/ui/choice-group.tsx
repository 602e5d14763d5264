import type { ReactNode } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import styles from './choice.module.css';
import { classNames } from './class-names.ts';
import { FieldFault, FieldHead, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { useSaidOnEntry } from './use-said-on-entry.ts';

export interface Choice<T extends string> {
  value: T;
  label: ReactNode;
  description?: ReactNode;
}

export interface ChoiceGroupProps<T extends string> extends FieldProps {
  choices: readonly Choice<T>[];
  /** Null until answered. */
  value: T | null;
  onChange: (value: T) => void;
  /** `pair`: two short answers side by side, yes and no. */
  layout?: 'list' | 'pair' | undefined;
  className?: string | undefined;
}

/** One answer among a few. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const pair = props.layout === 'pair';
  const said = useSaidOnEntry(props.help, props.error);
  return (
    <RadioGroup
      className={classNames(styles.group, props.className)}
      value={props.value}
      onChange={(value) => props.onChange(value as T)}
      isInvalid={props.error !== undefined}
      {...said.watch}
      orientation={pair ? 'horizontal' : 'vertical'}
      {...(props.id === undefined ? {} : { id: props.id })}
    >
      <FieldHead label={props.label} help={props.help} optional={props.optional} helpId={said.helpId} />
      <div className={pair ? styles.pair : styles.list}>
        {props.choices.map((choice) => (
          <RadioField
            key={choice.value}
            value={choice.value}
            className={styles.option ?? ''}
            {...said.describe(choice.value)}
          >
            <RadioButton className={styles.button ?? ''}>
              {({ isSelected }) => (
                <>
                  {pair ? (
                    isSelected && <Icon name="check" />
                  ) : (
                    <span className={classNames(styles.mark, styles.round)} />
                  )}
                  <span>{choice.label}</span>
                </>
              )}
            </RadioButton>
            {choice.description && (
              <Text slot="description" className={styles.description ?? ''}>
                {choice.description}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
      <FieldFault error={props.error} id={said.faultId} />
    </RadioGroup>
  );
}

const yesOrNo = [
  { value: 'yes', label: 'Oui' },
  { value: 'no', label: 'Non' },
] as const;

export interface YesNoProps extends FieldProps {
  value: boolean | null;
  onChange: (value: boolean) => void;
  className?: string | undefined;
}

/** A question answered by yes or no; null until answered. */
export function YesNo({ value, onChange, ...rest }: YesNoProps) {
  const answer = value === null ? null : value ? 'yes' : 'no';
  return (
    <ChoiceGroup
      {...rest}
      layout="pair"
      choices={yesOrNo}
      value={answer}
      onChange={(chosen) => onChange(chosen === 'yes')}
    />
  );
}
