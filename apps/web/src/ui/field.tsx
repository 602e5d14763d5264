import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

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

/** Label and help above the control. Inside a React Aria field, which ties them to it. */
export function FieldHead({ label, help, optional }: Pick<FieldProps, 'label' | 'help' | 'optional'>) {
  return (
    <>
      <Label className={styles.label ?? ''}>
        {label}
        {optional && <span className={styles.optional}> (facultatif)</span>}
      </Label>
      {help && (
        <Text slot="description" className={styles.help ?? ''}>
          {help}
        </Text>
      )}
    </>
  );
}

/** The error under the control; nothing when all is well. */
export function FieldFault({ error }: { error: string | undefined }) {
  if (error === undefined) return null;
  return (
    <FieldError className={styles.error ?? ''}>
      <Icon name="alert" />
      <span>{error}</span>
    </FieldError>
  );
}
