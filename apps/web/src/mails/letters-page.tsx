import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { ReservedPage } from '../platform/reserved-page.tsx';
import { useHasRole } from '../platform/session.ts';
import { moment } from '../ui/french-dates.ts';
import { Lede } from '../ui/page-part.tsx';
import { PlainPage } from '../ui/plain-page.tsx';
import { audienceNames } from './audience-names.ts';
import { kindName } from './kind-names.ts';
import { lettersTitle, sectionNames, sectionOf } from './letter-sections.ts';
import styles from './letters.module.css';
import { type LetterSummary, lettersQuery } from './queries.ts';
import { readable } from './readable.ts';

/** Every mail that may be worded, by what it tells, with the way to its words. */
export function LettersPage() {
  const letters = useQuery(lettersQuery);
  if (!useHasRole('officer', 'admin')) return <ReservedPage title={lettersTitle} whose="both" />;
  return (
    <PlainPage wide title={lettersTitle} way={{ to: addresses.wordings, label: 'Formulation' }}>
      <Lede>
        Les mots des courriels. Changés, ils valent pour les courriels écrits ensuite&nbsp;; ceux qui
        attendent leur envoi gardent les leurs.
      </Lede>
      <Loaded query={letters} what="les courriels types">
        {(items) =>
          [...Map.groupBy(items, ({ kind }) => sectionOf(kind))].map(([section, letters]) => (
            <section key={section} className={styles.section} aria-label={sectionNames[section]}>
              <h2>{sectionNames[section]}</h2>
              <Kinds items={letters} />
            </section>
          ))
        }
      </Loaded>
    </PlainPage>
  );
}

function Kinds({ items }: { items: readonly LetterSummary[] }) {
  const kinds = [...Map.groupBy(items, ({ kind }) => kind)];
  return (
    <ul className={styles.kinds}>
      {kinds.map(([kind, letters]) => (
        <li key={kind} className={styles.kind}>
          <h3>{kindName(kind)}</h3>
          <ul className={styles.letters}>
            {letters.map((letter) => (
              <li key={letter.id}>
                <Link to={addresses.mailLetter(letter.id)}>{capital(audienceNames(letter.to))}</Link>
                <p className={styles.subject}>{readable(letter.subject)}</p>
                <Changed letter={letter} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Changed({ letter: { changed } }: { letter: LetterSummary }) {
  if (changed === null) return null;
  const { at, by } = changed;
  return (
    <p className={styles.changed}>
      Réécrit le {moment(at)} par {by.firstName} {by.lastName}
    </p>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
