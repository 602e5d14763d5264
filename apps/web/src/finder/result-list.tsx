import { useEffect, useRef } from 'react';
import { classNames } from '../ui/class-names.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './finder-panel.module.css';
import type { Option } from './places.ts';

const looks: Record<Option['kind'], { icon: IconName; word: string }> = {
  page: { icon: 'forward', word: 'Page' },
  member: { icon: 'person', word: 'Membre' },
  person: { icon: 'person', word: 'Annuaire' },
  contract: { icon: 'sheet', word: 'Contrat' },
  mission: { icon: 'pen', word: 'Mission' },
};

export interface ResultListProps {
  id: string;
  options: readonly Option[];
  active: number;
  /** Nothing is typed: what was opened last, then the pages. */
  recent: boolean;
  onChoose: (option: Option) => void;
}

/** What was found, a line each: what it is, its name, and what tells it from another. */
export function ResultList({ id, options, active, recent, onChoose }: ResultListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={recent ? 'Ouverts récemment, et pages' : 'Résultats'}
      className={styles.list}
    >
      {options.map((option, place) => (
        <Line
          key={option.id}
          id={`${id}-${place}`}
          option={option}
          active={place === active}
          onChoose={() => onChoose(option)}
        />
      ))}
    </div>
  );
}

interface LineProps {
  id: string;
  option: Option;
  active: boolean;
  onChoose: () => void;
}

function Line({ id, option, active, onChoose }: LineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const { icon, word } = looks[option.kind];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, which keeps the focus
    <div
      ref={line}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={classNames(styles.option, active && styles.active)}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon name={icon} />
      <span className={styles.title}>{option.title}</span>
      {option.kind !== 'page' && <span className={styles.detail}>{option.detail}</span>}
      <span className={styles.kind}>{word}</span>
    </div>
  );
}
