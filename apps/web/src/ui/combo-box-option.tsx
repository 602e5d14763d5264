import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './combo-box.module.css';

export interface ComboBoxOptionProps {
  id: string;
  active: boolean;
  selected: boolean;
  onChoose: () => void;
  children: ReactNode;
}

/** A line of the list. It is pressed or chosen by the box's keys, and is brought into view when they reach it. */
export function ComboBoxOption({ id, active, selected, onChoose, children }: ComboBoxOptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, which keeps the focus
    <div
      ref={option}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className={classNames(styles.option, active && styles.active)}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
