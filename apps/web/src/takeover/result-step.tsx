import { frenchNumber } from '@equipage/domain';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { ButtonLink } from '../ui/button.tsx';
import type { Result } from './queries.ts';
import styles from './takeover.module.css';

/** What was created, and the way to the list. */
export function ResultStep({ result: { items, createdPeople } }: { result: Result }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const one = items.length === 1;
  return (
    <section className={styles.result} aria-labelledby="done">
      <h2 id="done" ref={heading} tabIndex={-1}>
        {one ? 'Un contrat est repris' : `${frenchNumber(items.length)} contrats sont repris`}
      </h2>
      <p>
        {one ? 'Il est' : 'Ils sont'} dans la communauté, avec la marque «&nbsp;repris&nbsp;».
        {createdPeople > 0 && ` ${enteredWords(createdPeople)}`}
      </p>
      <ButtonLink variant="primary" to={addresses.community}>
        Voir la communauté
      </ButtonLink>
      <ul className={styles.names}>
        {items.slice(0, 20).map(({ contractId, number, name }) => (
          <li key={contractId}>
            <Link to={addresses.contract(contractId)}>{name}</Link> <small>n°&nbsp;{number}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function enteredWords(count: number): string {
  return count === 1
    ? 'Une personne est entrée dans l’annuaire.'
    : `${frenchNumber(count)} personnes sont entrées dans l’annuaire.`;
}
