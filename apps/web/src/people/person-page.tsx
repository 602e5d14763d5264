import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { AccountPart } from './account-part.tsx';
import { AdminsOnly } from './admins-only.tsx';
import { CorrectionForm } from './correction-form.tsx';
import styles from './people.module.css';
import { PersonHistory } from './person-history.tsx';
import { type Person, personQuery } from './queries.ts';
import { RolesPart } from './roles-part.tsx';

/** One person of the directory: what it says of them, their roles, their account, what was changed. */
export function PersonPage() {
  const { personId = '' } = useParams();
  return (
    <AdminsOnly>
      <Found key={personId} id={personId} />
    </AdminsOnly>
  );
}

function Found({ id }: { id: string }) {
  const person = useQuery(personQuery(id));
  return (
    <Loaded query={person} what="la fiche" page>
      {(read) => <Sheet person={read} />}
    </Loaded>
  );
}

function Sheet({ person }: { person: Person }) {
  const { firstName, lastName, jobTitle, directorate } = person.facts;
  return (
    <>
      <PageHead
        title={`${firstName} ${lastName}`}
        way={{ to: addresses.directory, label: 'L’annuaire' }}
        lede={`${jobTitle}, ${directorate}`}
      />
      <div className={styles.plan}>
        <CorrectionForm person={person} />
        <div className={styles.side}>
          <AccountPart person={person} />
          <RolesPart key={person.roles.join()} person={person} />
          <PersonHistory person={person} />
        </div>
      </div>
    </>
  );
}
