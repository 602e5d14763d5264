import { type CalendarDate, parseDate, parseTime, type Time } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { TimeField as AriaTimeField } from 'react-aria-components/TimeField';
import { classNames } from './class-names.ts';
import styles from './date-parts.module.css';
import fieldStyles from './field.module.css';
import { FieldFault, FieldHead, type FieldProps } from './field.tsx';

export interface SegmentedFieldProps extends FieldProps {
  onBlur?: (() => void) | undefined;
  disabled?: boolean | undefined;
  readOnly?: boolean | undefined;
  className?: string | undefined;
}

export interface DateFieldProps extends SegmentedFieldProps {
  /** `YYYY-MM-DD`, or null. */
  value: string | null;
  /** Called with a whole day, or null once emptied; never with half a date. */
  onChange: (value: string | null) => void;
}

/** A day typed in three parts: day, month, year. */
export function DateParts({ value, onChange, ...rest }: DateFieldProps) {
  const day = value === null ? null : parseDate(value);
  return (
    <AriaDateField<CalendarDate>
      {...shared(rest)}
      value={day}
      onChange={(chosen) => onChange(chosen === null ? null : chosen.toString())}
      shouldForceLeadingZeros
    >
      <Parts {...rest} />
    </AriaDateField>
  );
}

export interface TimeFieldProps extends SegmentedFieldProps {
  /** `HH:MM`, or null. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A time of day, in hours and minutes. */
export function TimeParts({ value, onChange, ...rest }: TimeFieldProps) {
  const time = value === null ? null : parseTime(value);
  return (
    <AriaTimeField<Time>
      {...shared(rest)}
      value={time}
      onChange={(chosen) => onChange(chosen === null ? null : chosen.toString().slice(0, 5))}
      hourCycle={24}
      shouldForceLeadingZeros
    >
      <Parts {...rest} />
    </AriaTimeField>
  );
}

function shared({ className, error, disabled, readOnly, onBlur, id }: SegmentedFieldProps) {
  return {
    className: classNames(fieldStyles.field, className),
    isInvalid: error !== undefined,
    isDisabled: disabled ?? false,
    isReadOnly: readOnly ?? false,
    onBlur: () => onBlur?.(),
    ...(id === undefined ? {} : { id }),
  };
}

function Parts({ label, help, optional, error }: SegmentedFieldProps) {
  return (
    <>
      <FieldHead label={label} help={help} optional={optional} />
      <DateInput className={styles.box ?? ''}>
        {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
      </DateInput>
      <FieldFault error={error} />
    </>
  );
}
