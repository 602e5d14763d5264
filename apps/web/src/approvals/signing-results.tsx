import { fullName } from '@equipage/domain';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { ButtonLink } from '../ui/button.tsx';
import { counted, plural } from '../ui/french-count.ts';
import { Icon } from '../ui/icon.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { SignedResult } from './sign-several.ts';
import styles from './signing-results.module.css';

export interface SigningResultsProps {
  results: readonly SignedResult[];
  /** They were given just now: one goes on reading there. */
  focused: boolean;
}

/** What became of each contract signed together: done, or why not and where to look. */
export function SigningResults({ results, focused }: SigningResultsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  const signed = results.filter(({ result }) => 'contract' in result);
  const refused = results.length - signed.length;
  return (
    <Sheet className={styles.sheet} aria-labelledby="results">
      <h2 id="results" ref={heading} tabIndex={-1} className={styles.title}>
        {counted(signed.length, 'contrat')} {plural(signed.length, 'signé')}
        {refused > 0 && `, ${refused} à revoir`}
      </h2>
      <ul className={styles.results}>
        {results.map((one) => (
          <ResultLine key={one.chosen.id} {...one} />
        ))}
      </ul>
      {signed.length > 0 && (
        <ButtonLink small to={addresses.slip(signed.map(({ chosen }) => chosen.id))}>
          Bordereau de ce qui est signé
        </ButtonLink>
      )}
    </Sheet>
  );
}

function ResultLine({ chosen, result }: SignedResult) {
  const name = fullName(chosen.agent);
  if ('contract' in result)
    return (
      <li className={styles.done}>
        <Icon name="check" />
        <p>
          <Link to={addresses.contract(chosen.id)}>{name}</Link> <strong>Signé.</strong> {chosen.number}
        </p>
      </li>
    );
  return (
    <li className={styles.refused}>
      <Icon name="alert" />
      <p>
        <Link to={addresses.contract(chosen.id)}>{name}</Link> <strong>{result.problem.title}.</strong>{' '}
        {result.problem.detail}
      </p>
    </li>
  );
}
