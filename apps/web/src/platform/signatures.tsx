import { fullName, partyLabel, type Seat } from '@equipage/domain';
import type { ReactNode } from 'react';
import { dayOf, moment } from '../ui/french-dates.ts';
import { Icon } from '../ui/icon.tsx';
import { useSession } from './session.ts';
import styles from './signatures.module.css';
import type { ContractView } from './views.ts';

/** The order of the page (design: clauses.md, signatures): the agent, the chief executive, the line manager. */
const printOrder: readonly Seat[] = ['agent', 'executive', 'manager'];

type Words = Record<'madame' | 'monsieur' | 'unknown', string>;

const memberWords: Words = {
  madame: 'équipière',
  monsieur: 'équipier',
  unknown: 'équipière ou équipier',
};

function seatName(seat: Seat, { content }: ContractView, lab: string): string {
  if (seat !== 'agent') return partyLabel(seat, null);
  const civility = 'civility' in content.identity ? content.identity.civility : null;
  return `${memberWords[civility ?? 'unknown']} ${lab.replace(/^Le /, 'du ')}`;
}

/** Under the clauses: who has signed and when, and the places still empty. */
export function Signatures({ contract, seal }: { contract: ContractView; seal?: ReactNode }) {
  const holders = new Set(
    contract.signatures.filter(({ seat }) => seat !== 'agent').map(({ person }) => person.id),
  );
  const sameHand = holders.size === 1 && contract.signatures.length === 3;
  return (
    <section className={styles.block} aria-labelledby="signatures">
      <h2 id="signatures" className={styles.heading}>
        Signatures
      </h2>
      <dl className={styles.seats}>
        {printOrder.map((seat) => (
          <SeatLine key={seat} seat={seat} contract={contract} />
        ))}
      </dl>
      {seal && <div className={styles.seal}>{seal}</div>}
      {sameHand && (
        <p className={styles.note}>
          Une même personne occupe les deux sièges : une seule signature vaut pour les deux.
        </p>
      )}
      <p className={styles.note}>Signature électronique simple de chaque partie.</p>
    </section>
  );
}

function SeatLine({ seat, contract }: { seat: Seat; contract: ContractView }) {
  const { organisation } = useSession();
  const signature = contract.signatures.find((one) => one.seat === seat);
  return (
    <div className={styles.seat}>
      <dt>{seatName(seat, contract, organisation.lab)}</dt>
      {signature === undefined ? (
        <dd className={styles.empty}>à signer</dd>
      ) : (
        <dd>
          <span className={styles.name}>{fullName(signature.person)}</span>
          <span className={styles.when}>
            <Icon name="check" /> <strong>Signé</strong> le{' '}
            <time dateTime={dayOf(signature.at)}>{moment(signature.at)}</time>
          </span>
          {signature.onBehalfOf && <span className={styles.when}>pour {fullName(signature.onBehalfOf)}</span>}
        </dd>
      )}
    </div>
  );
}
