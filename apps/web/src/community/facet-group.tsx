import { frenchNumber } from '@equipage/domain';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import { counted } from '../ui/french-count.ts';
import { Space, VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './facets.module.css';

export interface FacetGroupProps<T extends string> {
  label: string;
  options: readonly { value: T; label: string }[];
  /** How many each value holds; left out where nothing counts them. */
  counts?: readonly { value: string; count: number }[] | undefined;
  values: readonly T[];
  onChange: (values: T[]) => void;
  note?: string | undefined;
  /** What is counted. */
  noun?: string | undefined;
  children?: ReactNode;
}

/** Boxes to tick, several at once, each with what it holds. */
export function FacetGroup<T extends string>(props: FacetGroupProps<T>) {
  const { label, options, counts, values, onChange, note, noun = 'personne', children } = props;
  const countOf = (value: T) => counts && (counts.find((one) => one.value === value)?.count ?? 0);
  return (
    <CheckboxGroup
      className={styles.group ?? ''}
      value={[...values]}
      onChange={(chosen) =>
        onChange(options.map(({ value }) => value).filter((value) => chosen.includes(value)))
      }
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {options.map((option) => (
        <CheckboxField key={option.value} value={option.value}>
          <CheckboxButton className={styles.option ?? ''}>
            <span className={styles.box} />
            <span>{option.label}</span>
            <Count value={countOf(option.value)} noun={noun} />
          </CheckboxButton>
        </CheckboxField>
      ))}
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </CheckboxGroup>
  );
}

function Count({ value, noun }: { value: number | undefined; noun: string }) {
  if (value === undefined) return null;
  return (
    <span className={styles.count}>
      <Space />
      <span aria-hidden="true">{frenchNumber(value)}</span>
      <VisuallyHidden>{counted(value, noun)}</VisuallyHidden>
    </span>
  );
}
