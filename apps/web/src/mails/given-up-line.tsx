import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { useHasRole } from '../platform/session.ts';
import { Button } from '../ui/button.tsx';
import { counted } from '../ui/french-count.ts';
import { moment } from '../ui/french-dates.ts';
import { Icon } from '../ui/icon.tsx';
import { Space } from '../ui/visually-hidden.tsx';
import { adviceFor, causeWords } from './cause-words.ts';
import styles from './follow-up.module.css';
import { kindName } from './kind-names.ts';
import type { GivenUpMail, SeeTo } from './queries.ts';

export interface GivenUpLineProps {
  mail: GivenUpMail;
  pending: boolean;
  onSee: (wanted: SeeTo, said: string) => void;
}

/** A mail that was given up: to whom, about what, since when and why, and what may be done about it. */
export function GivenUpLine({ mail, pending, onSee }: GivenUpLineProps) {
  const { id, at, givenUpAt, attempts, cause, reply, mayRetry } = mail;
  const keepsDirectory = useHasRole('admin');
  const name = nameOf(mail);
  return (
    <li className={styles.mail}>
      <Recipient mail={mail} />
      <About mail={mail} />
      <p className={styles.cause}>
        <Icon name="stop" /> {causeWords[cause]}
        {reply !== null && ` (réponse ${reply})`}
      </p>
      <p className={styles.at}>
        Écrit le {moment(at)}, {givenUpAt === null ? 'jamais parti' : `abandonné le ${moment(givenUpAt)}`}{' '}
        après {counted(attempts, 'essai')}.
      </p>
      <p>
        {mayRetry
          ? adviceFor(cause, keepsDirectory)
          : 'Il portait un accès, oublié depuis : la personne peut en demander un autre.'}
      </p>
      <div className={styles.tools}>
        {mayRetry && (
          <Button
            small
            isDisabled={pending}
            aria-label={`Renvoyer le courriel à ${name}`}
            onPress={() => onSee({ act: 'retry', mailId: id }, `Le courriel à ${name} repart.`)}
          >
            Renvoyer
          </Button>
        )}
        <Button
          small
          variant="quiet"
          isDisabled={pending}
          aria-label={`C’est réglé autrement pour le courriel à ${name}`}
          onPress={() => onSee({ act: 'put-away', mailId: id }, `Le courriel à ${name} est réglé.`)}
        >
          C’est réglé autrement
        </Button>
      </div>
    </li>
  );
}

const nameOf = ({ to: { person, address } }: GivenUpMail): string =>
  person === null ? address : `${person.firstName} ${person.lastName}`;

/** Who administers goes from the name to the address to put right. */
function Recipient({ mail }: { mail: GivenUpMail }) {
  const keepsDirectory = useHasRole('admin');
  const { person, address } = mail.to;
  return (
    <h3 className={styles.to}>
      {person !== null && keepsDirectory ? (
        <Link to={addresses.person(person.id)}>{nameOf(mail)}</Link>
      ) : (
        nameOf(mail)
      )}
      {person !== null && (
        <>
          <Space />
          <span className={styles.address}>{address}</span>
        </>
      )}
    </h3>
  );
}

function About({ mail: { kind, subject, contract } }: { mail: GivenUpMail }) {
  return (
    <p>
      {kindName(kind)}
      {subject !== null && <>&nbsp;: «&nbsp;{subject}&nbsp;»</>}
      {contract !== null && (
        <>
          {', '}
          <Link to={addresses.contract(contract.id)}>contrat {contract.number}</Link>
        </>
      )}
    </p>
  );
}
