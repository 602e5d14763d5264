import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import styles from './field.module.css';
import { Icon } from './icon.tsx';
import { Space } from './visually-hidden.tsx';

/** What every field takes. */
export interface FieldProps {
  label: ReactNode;
  /** What to know before answering, under the label. */
  help?: ReactNode;
  /** What is wrong and what to do; the field is then invalid. */
  error?: string | undefined;
  /** Says so beside the label; in this product an answer is needed unless told otherwise. */
  optional?: boolean | undefined;
  /** The control's id, where an error summary leads. */
  id?: string | undefined;
}

interface FieldHeadProps extends Pick<FieldProps, 'label' | 'help' | 'optional'> {
  /** Where the field ties the help to its controls itself. */
  helpId?: string | undefined;
}

/** Label and help above the control. Inside a React Aria field, which ties them to it. */
export function FieldHead({ label, help, optional, helpId }: FieldHeadProps) {
  return (
    <>
      <Label className={styles.label ?? ''}>
        {label}
        {optional && <span className={styles.optional}> (facultatif)</span>}
      </Label>
      {help && <Space />}
      {help &&
        (helpId === undefined ? (
          <Text slot="description" className={styles.help ?? ''}>
            {help}
          </Text>
        ) : (
          <span id={helpId} className={styles.help}>
            {help}
          </span>
        ))}
    </>
  );
}

interface FieldFaultProps {
  error: string | undefined;
  /** Where the field ties the fault to its controls itself. */
  id?: string | undefined;
}

/** The error under the control; nothing when all is well. */
export function FieldFault({ error, id }: FieldFaultProps) {
  if (error === undefined) return null;
  const words = (
    <>
      <Icon name="alert" />
      <span>{error}</span>
    </>
  );
  return (
    <>
      <Space />
      {id === undefined ? (
        <FieldError className={styles.error ?? ''}>{words}</FieldError>
      ) : (
        <span id={id} className={styles.error}>
          {words}
        </span>
      )}
    </>
  );
}
