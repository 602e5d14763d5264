import { fullName } from '@equipage/domain';
import { useState } from 'react';
import type { DemoPerson } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';
import type { PeopleGroup } from './groups.ts';
import styles from './sign-in.module.css';

export interface RegisterProps {
  groups: PeopleGroup[];
  search: string;
  onChoose: (person: DemoPerson) => void;
}

/** The people by what they come to do; a name signs in. */
export function Register({ groups, search, onChoose }: RegisterProps) {
  if (groups.length === 0) {
    return (
      <p className={styles.nobody} role="status">
        Personne ne correspond à «&nbsp;{search}&nbsp;». Essayez une partie du nom, ou une direction.
      </p>
    );
  }
  return groups.map(({ key, heading, purpose, people }) => (
    <section key={key} className={styles.group} aria-labelledby={`group-${key}`}>
      <header className={styles.groupHead}>
        <h2 id={`group-${key}`}>{heading}</h2>
        <p>{purpose}</p>
      </header>
      <People people={people} all={search !== ''} onChoose={onChoose} />
    </section>
  ));
}

/** How many of a group stand before the others are asked for. */
const first = 12;

interface PeopleProps {
  people: DemoPerson[];
  /** What was searched is shown whole. */
  all: boolean;
  onChoose: (person: DemoPerson) => void;
}

function People({ people, all, onChoose }: PeopleProps) {
  const [open, setOpen] = useState(false);
  const shown = all || open ? people : people.slice(0, first);
  const hidden = people.length - shown.length;
  return (
    <>
      <ul className={styles.people}>
        {shown.map((person) => (
          <li key={person.id}>
            <button type="button" className={styles.person} onClick={() => onChoose(person)}>
              <span className={styles.name}>{fullName(person)}</span>
              <span className={styles.job}>
                {person.jobTitle}, {person.directorate}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="quiet" small onPress={() => setOpen(true)}>
          {`Voir les ${hidden}\u00a0autres`}
        </Button>
      )}
    </>
  );
}
