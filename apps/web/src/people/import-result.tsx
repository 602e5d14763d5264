import { useEffect, useRef } from 'react';
import { addresses } from '../platform/addresses.ts';
import { ButtonLink } from '../ui/button.tsx';
import { counted } from '../ui/french-count.ts';
import styles from './import.module.css';
import type { ImportResult as Result } from './import-queries.ts';

/** What was done, and the way to the directory. */
export function ImportResult({ result: { created, changed, unchanged, left } }: { result: Result }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const figures = [
    `${counted(created, 'entrée')}, ${counted(changed, 'changement')}, ${counted(left, 'départ')}`,
    `${counted(unchanged, 'personne')} sans changement`,
  ];
  return (
    <section className={styles.part} aria-labelledby="done">
      <h2 id="done" ref={heading} tabIndex={-1}>
        Le fichier est importé
      </h2>
      {figures.map((words) => (
        <p key={words}>{words}.</p>
      ))}
      <ButtonLink variant="primary" to={addresses.directory}>
        Voir l’annuaire
      </ButtonLink>
    </section>
  );
}
