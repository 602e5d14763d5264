import { domainLabels, frenchDay, frenchHours, frenchList, frenchPercent, fullName } from '@equipage/domain';
import type { ReactNode } from 'react';
import { useSession } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { Below } from '../ui/below.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Space } from '../ui/visually-hidden.tsx';
import styles from './contract-summary.module.css';

/** The contract in a few lines, as one would find it on top of a file. */
export function ContractSummary({ contract }: { contract: ContractView }) {
  const { organisation } = useSession();
  const { mission } = contract.content;
  const domains = mission.domains.map((code) => domainLabels[code]);
  return (
    <Sheet className={styles.sheet} aria-label="Votre contrat en bref">
      <p className={styles.letterhead}>
        <span>
          {organisation.region}
          <Space />
        </span>
        <span>{contract.number === null ? organisation.lab : `n°\u00a0${contract.number}`}</span>
      </p>
      <p className={styles.kind}>Contrat d’engagement</p>
      <h2 className={styles.mission}>{mission.title ?? 'Mission à choisir'}</h2>
      {domains.length > 0 && <p className={styles.domains}>{frenchList(domains)}</p>}
      <dl className={styles.facts}>
        <Fact name="Temps">{timeWords(contract)}</Fact>
        <Fact name="Période">{termWords(contract)}</Fact>
        <Fact name="Hiérarchie">
          {contract.manager && (
            <>
              {fullName(contract.manager)}
              <Below>{contract.manager.jobTitle}</Below>
            </>
          )}
        </Fact>
        <Fact name="Projet suivi par">{fullName(contract.lead)}</Fact>
      </dl>
    </Sheet>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const isBlank = children === null || children === undefined;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{isBlank ? <span className={styles.blank}>à compléter</span> : children}</dd>
    </div>
  );
}

function timeWords({ content, sums }: ContractView): ReactNode {
  const { commitment } = content;
  if (!('percent' in commitment) || commitment.percent === null) return null;
  return (
    <>
      {frenchPercent(commitment.percent)} de votre temps de travail
      {sums && <Below>environ {frenchHours(sums.hours)} sur la durée du contrat</Below>}
    </>
  );
}

function termWords({ term }: ContractView): ReactNode {
  if (term === null) return null;
  return (
    <>
      du {frenchDay(term.startsOn)} <span className={styles.until}>au {frenchDay(term.endsOn)} inclus</span>
    </>
  );
}
