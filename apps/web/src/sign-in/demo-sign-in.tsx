import { fullName } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router';
import { addresses, returnAddress } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { failureWords } from '../platform/problems.ts';
import { useSignInDemo } from '../platform/session.ts';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { Pad, Sheet } from '../ui/sheet.tsx';
import { useToldOnceStill } from '../ui/use-told-once-still.ts';
import { groupPeople } from './groups.ts';
import { demoPeopleQuery } from './queries.ts';
import { Register } from './register.tsx';
import styles from './sign-in.module.css';

/** The people of the demonstration, as a register in which one points at a name. */
export function DemoSignIn() {
  const [search, setSearch] = useState('');
  const people = useQuery(demoPeopleQuery);
  const searched = useDeferredValue(search);
  const groups = groupPeople(people.data ?? [], searched);
  const signIn = useSignInAndGo();
  const first = groups[0]?.people[0];
  // Of whom Enter would sign in, once the list is the one of what is typed.
  const known = search !== '' && searched === search ? first : undefined;
  const enterWords = known ? `La touche Entrée vous connecte en tant que ${fullName(known)}.` : null;
  useToldOnceStill(enterWords);
  const signInFirst = () => first && search !== '' && signIn.mutate(first.email);
  return (
    <div className={styles.page}>
      <div className={styles.lead}>
        <PageTitle title="Connexion">Qui êtes-vous&#8239;?</PageTitle>
        <p>
          Équipage prépare, fait signer et suit le contrat d’engagement des agents qui rejoignent la
          communauté du Lab’.
        </p>
        <p className={styles.demo}>
          Ceci est une démonstration&nbsp;: choisissez une personne, aucun mot de passe n’est demandé. Les
          personnes et les contrats sont fictifs.
        </p>
        <SearchField
          label="Chercher une personne"
          placeholder="Nom, fonction ou direction"
          value={search}
          onChange={setSearch}
          onSubmit={signInFirst}
        />
        {enterWords !== null && <p className={styles.enter}>{enterWords}</p>}
        <p className={styles.demo}>
          Vous avez reçu un contrat&#8239;? <Link to={addresses.verification}>Vérifiez-le</Link>, sans compte.
        </p>
        {signIn.isError && <Notice kind="refusal" role="alert" title={failureWords(signIn.error).title} />}
      </div>
      <Pad className={styles.pad}>
        <Sheet className={styles.sheet}>
          <Loaded query={people} what="les personnes">
            {() => (
              <>
                <Register
                  groups={groups}
                  search={search}
                  onChoose={(person) => signIn.mutate(person.email)}
                />
                <ByMailToo />
              </>
            )}
          </Loaded>
        </Sheet>
      </Pad>
    </div>
  );
}

/** As most will come in outside a demonstration; one comes back to the page that was asked for. */
function ByMailToo() {
  const { search } = useLocation();
  return (
    <p className={styles.otherWay}>
      Hors démonstration, on ne choisit pas une personne.{' '}
      <Link to={{ pathname: addresses.signInByMail, search }}>Recevoir un lien par courriel</Link>
    </p>
  );
}

function useSignInAndGo() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const signIn = useSignInDemo();
  return {
    ...signIn,
    mutate: (email: string) => signIn.mutate(email, { onSuccess: () => navigate(returnAddress(search)) }),
  };
}
