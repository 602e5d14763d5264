import { Input } from 'react-aria-components/Input';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { FieldFault, FieldHead, type FieldProps } from './field.tsx';

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  /** A text of several lines, as high as what is written. */
  multiline?: boolean | undefined;
  /** Longest text accepted; the count shows near the end, and nothing typed is cut. */
  maxLength?: number | undefined;
  placeholder?: string | undefined;
  name?: string | undefined;
  autoComplete?: string | undefined;
  inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | undefined;
  readOnly?: boolean | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
}

export function TextField(props: TextFieldProps) {
  const { label, help, error, optional, multiline, maxLength, className } = props;
  const placeholder = props.placeholder ?? '';
  return (
    <AriaTextField
      className={classNames(styles.field, className)}
      value={props.value}
      onChange={props.onChange}
      onBlur={() => props.onBlur?.()}
      isInvalid={error !== undefined}
      isReadOnly={props.readOnly ?? false}
      isDisabled={props.disabled ?? false}
      autoComplete={props.autoComplete ?? 'off'}
      inputMode={props.inputMode ?? 'text'}
      {...(props.name === undefined ? {} : { name: props.name })}
      {...(props.id === undefined ? {} : { id: props.id })}
    >
      <FieldHead label={label} help={help} optional={optional} />
      {multiline ? (
        <TextArea placeholder={placeholder} className={classNames(styles.box, styles.area)} />
      ) : (
        <Input placeholder={placeholder} className={styles.box ?? ''} />
      )}
      <FieldFault error={error} />
      {maxLength !== undefined && <Count length={props.value.length} max={maxLength} />}
    </AriaTextField>
  );
}

/** Silent until four fifths of the room are taken. */
function Count({ length, max }: { length: number; max: number }) {
  if (length < max * 0.8) return null;
  const left = max - length;
  const shown = new Intl.NumberFormat('fr-FR').format(Math.abs(left));
  const plural = Math.abs(left) > 1 ? 's' : '';
  return (
    <span className={classNames(styles.count, left < 0 && styles.overCount)}>
      {left < 0 ? `${shown} signe${plural} de trop` : `encore ${shown} signe${plural}`}
    </span>
  );
}
