import { accountStatus, frenchDay } from '@equipage/domain';
import { useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { dayOf } from '../ui/french-dates.ts';
import { PagePart } from '../ui/page-part.tsx';
import { ChangeTrouble } from './change-trouble.tsx';
import styles from './people.module.css';
import { type AccountAct, changeAccount, type Person, usePersonChange } from './queries.ts';

const done: Record<AccountAct, string> = {
  disable: 'Compte désactivé.',
  enable: 'Compte rouvert.',
  leave: 'Départ noté.',
  return: 'Retour noté.',
  unlink: 'Compte professionnel détaché.',
};

/** Whether the person may enter, and whether they still work here. */
export function AccountPart({ person }: { person: Person }) {
  const [attempt, setAttempt] = useState(0);
  const changing = usePersonChange((act: AccountAct) => changeAccount(person, act));
  const ask = (act: AccountAct) =>
    changing.mutate(act, {
      onSuccess: () => announce(done[act]),
      // A dialog that asked is closed: what was refused is told beside it.
      onSettled: () => setAttempt((before) => before + 1),
    });
  return (
    <PagePart title="Compte">
      <p>{standing(person)}</p>
      <Acts key={attempt} person={person} pending={changing.isPending} ask={ask} />
      {person.signInAccounts.map(({ issuer, linkedAt }) => (
        <p key={issuer}>
          Relié depuis le {frenchDay(dayOf(linkedAt))} à un compte de {new URL(issuer).host}.
        </p>
      ))}
      {person.signInAccounts.length > 0 && (
        <ConfirmButton
          key={`unlink ${attempt}`}
          small
          variant="quiet-danger"
          label="Détacher le compte professionnel"
          title="Détacher le compte professionnel ?"
          consequence="Ses sessions finissent aussitôt. Le prochain compte professionnel qui porte son adresse vérifiée prend la place de celui-ci."
          pending={changing.isPending}
          onConfirm={() => ask('unlink')}
        />
      )}
      <ChangeTrouble error={changing.error} onRefreshed={changing.reset} />
    </PagePart>
  );
}

function standing({ disabledAt, leftAt }: Person): string {
  if (leftAt !== null) return `Départ noté le ${frenchDay(dayOf(leftAt))}. Personne n’entre avec ce compte.`;
  return disabledAt === null
    ? 'Le compte est ouvert.'
    : `Compte désactivé le ${frenchDay(dayOf(disabledAt))}. Personne n’entre avec ce compte.`;
}

interface ActsProps {
  person: Person;
  pending: boolean;
  ask: (act: AccountAct) => void;
}

function Acts({ person, pending, ask }: ActsProps) {
  const status = accountStatus(person);
  if (status === 'left')
    return (
      <Button small pending={pending} onPress={() => ask('return')}>
        Noter le retour
      </Button>
    );
  return (
    <div className={styles.row}>
      {status === 'disabled' ? (
        <Button small pending={pending} onPress={() => ask('enable')}>
          Rouvrir le compte
        </Button>
      ) : (
        <ConfirmButton
          small
          variant="quiet-danger"
          label="Désactiver le compte"
          title="Désactiver ce compte ?"
          consequence="Ses sessions finissent aussitôt, et personne n’entre plus avec ce compte. Ses contrats ne changent pas. Le compte peut être rouvert."
          pending={pending}
          onConfirm={() => ask('disable')}
        />
      )}
      <ConfirmButton
        small
        variant="quiet-danger"
        label="Noter le départ"
        title="Noter que cette personne est partie ?"
        consequence="Son compte se ferme, et plus personne ne la choisit dans l’annuaire. Ses contrats ne changent pas : la communication du Lab’ les clôt. Le retour peut être noté."
        pending={pending}
        onConfirm={() => ask('leave')}
      />
    </div>
  );
}
