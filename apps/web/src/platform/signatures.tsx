import {
  basisWords,
  frenchDay,
  fullName,
  ofPerson,
  partyLabel,
  type Seat,
  standInLabels,
} from '@equipage/domain';
import type { ReactNode } from 'react';
import { dayOf, moment } from '../ui/french-dates.ts';
import { Icon } from '../ui/icon.tsx';
import { scanAddress } from './contracts.ts';
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
      <p className={styles.note}>
        {contract.takenOver
          ? 'Signé sur papier, repris ici sans nouvelle signature : le papier fait foi.'
          : `Signature électronique simple de chaque partie${exceptions(contract)}.`}
      </p>
    </section>
  );
}

/** The signatures that are of another kind. */
function exceptions({ signatures }: ContractView): string {
  const others = [
    signatures.some(({ paper }) => paper !== null) && 'sur papier',
    signatures.some(({ method }) => method === 'parapheur') && 'au parapheur',
  ].filter((way) => way !== false);
  return others.length === 0 ? '' : `, sauf celles données ${others.join(' ou ')}`;
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
            <Icon name="check" /> <strong>Signé</strong> {signature.method === 'parapheur' && 'au parapheur '}
            {signature.paper === null ? (
              <>
                le <time dateTime={dayOf(signature.at)}>{moment(signature.at)}</time>
              </>
            ) : (
              <>
                sur papier le{' '}
                <time dateTime={signature.paper.signedOn}>{frenchDay(signature.paper.signedOn)}</time>
              </>
            )}
          </span>
          <ScanLink contract={contract} scan={signature.paper?.scan ?? null} />
          <InStead signature={signature} />
        </dd>
      )}
    </div>
  );
}

/** For whom it was given, and on what ground. */
function InStead({ signature }: { signature: ContractView['signatures'][number] }) {
  const { onBehalfOf, standIn, delegation } = signature;
  if (onBehalfOf === null) return null;
  if (delegation !== null)
    return (
      <span className={styles.when}>
        {delegation.formula}, {basisWords(delegation)}&nbsp;; à la place {ofPerson(onBehalfOf)}
      </span>
    );
  return (
    <span className={styles.when}>
      pour {fullName(onBehalfOf)}
      {standIn && `, ${standInLabels[standIn]}`}
    </span>
  );
}

/** The paper itself, to be saved; of a contract taken over it is offered once, at the head of the page. */
function ScanLink({ contract, scan }: { contract: ContractView; scan: string | null }) {
  if (scan === null || contract.takenOver) return null;
  return (
    <a className={styles.when} href={scanAddress(contract.id, scan)} download>
      Télécharger le papier numérisé
    </a>
  );
}
