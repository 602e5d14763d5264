import { type CalendarDate, parseDate, parseTime, type Time } from '@internationalized/date';
import { useState } from 'react';
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

/** Years with fewer figures are on their way to one with four. */
const firstYear = 1000;

/** A day typed in three parts: day, month, year. */
export function DateParts({ value, onChange, ...rest }: DateFieldProps) {
  // « 202 » on the way to 2026 is no year yet: it is told once one has left the field.
  const [typing, setTyping] = useState<CalendarDate | null>(null);
  const day = value === null ? null : parseDate(value);
  const change = (chosen: CalendarDate | null) => {
    const isHalf = chosen !== null && chosen.year < firstYear;
    setTyping(isHalf ? chosen : null);
    if (!isHalf) onChange(chosen === null ? null : chosen.toString());
  };
  const leave = () => {
    if (typing !== null) onChange(typing.toString());
    setTyping(null);
    rest.onBlur?.();
  };
  return (
    <AriaDateField<CalendarDate>
      {...shared({ ...rest, onBlur: leave })}
      value={typing ?? day}
      onChange={change}
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
