import { frenchDay, fullName } from '@equipage/domain';
import { useState } from 'react';
import { MessageDialog } from '../platform/message-dialog.tsx';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { dayOf } from '../ui/french-dates.ts';
import { PagePart } from '../ui/page-part.tsx';
import { HoldForm } from './hold-form.tsx';
import { type Hold, useLiftHold } from './queries.ts';
import styles from './retention.module.css';

/** What is kept whatever its age: now, and what no longer is. */
export function Holds({ holds }: { holds: readonly Hold[] }) {
  const [placed, setPlaced] = useState(0);
  const live = holds.filter(({ liftedAt }) => liftedAt === null);
  const lifted = holds.filter(({ liftedAt }) => liftedAt !== null);
  return (
    <PagePart title="Suspensions">
      <p>
        Un contentieux, une demande en cours, un versement aux archives&nbsp;: ce qui est en suspens n’est
        jamais éliminé, quel que soit son âge, même avec un visa.
      </p>
      {live.length > 0 && (
        <ul className={styles.list}>
          {live.map((hold) => (
            <HoldLine key={hold.id} hold={hold} />
          ))}
        </ul>
      )}
      {live.length === 0 && <p className={styles.soft}>Aucune suspension en cours.</p>}
      <HoldForm key={placed} onPlaced={() => setPlaced(placed + 1)} />
      {lifted.length > 0 && (
        <>
          <h3>Levées</h3>
          <ul className={styles.list}>
            {lifted.map((hold) => (
              <HoldLine key={hold.id} hold={hold} />
            ))}
          </ul>
        </>
      )}
    </PagePart>
  );
}

const nameOf = ({ contractNumber, complaintReference, person }: Hold): string => {
  if (complaintReference !== null) return `Signalement ${complaintReference}`;
  if (person !== null) return fullName(person);
  return contractNumber === null ? 'Contrat éliminé depuis' : `Contrat n°\u00A0${contractNumber}`;
};

function HoldLine({ hold }: { hold: Hold }) {
  const [asks, setAsks] = useState(false);
  const lifting = useLiftHold();
  const { ground, placedAt, placedBy, liftedAt, liftedBy, liftedBecause } = hold;
  const lift = (reason: string) =>
    lifting.mutate({ id: hold.id, reason }, { onSuccess: () => announce('Suspension levée.') });
  return (
    <li>
      <div>
        <p className={styles.name}>{nameOf(hold)}</p>
        <p className={styles.ground}>{ground}</p>
        <p className={styles.soft}>
          Depuis le {frenchDay(dayOf(placedAt))}, par {fullName(placedBy)}
        </p>
      </div>
      <div className={styles.counts}>
        {liftedAt === null ? (
          <>
            <Button small onPress={() => setAsks(true)}>
              Lever la suspension
            </Button>
            {asks && (
              <MessageDialog
                title="Lever cette suspension&#8239;?"
                follows="Ce qui est arrivé à son terme pourra être éliminé, avec le visa des archives."
                label="Pourquoi"
                confirm="Lever la suspension"
                pointer="/reason"
                error={lifting.error}
                pending={lifting.isPending}
                onClose={() => setAsks(false)}
                onConfirm={lift}
              />
            )}
          </>
        ) : (
          <>
            <p>
              Levée le {frenchDay(dayOf(liftedAt))}
              {liftedBy && ` par ${fullName(liftedBy)}`}
            </p>
            <p className={styles.ground}>{liftedBecause}</p>
          </>
        )}
      </div>
    </li>
  );
}
