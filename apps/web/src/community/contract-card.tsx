import {
  domainLabels,
  frenchDay,
  frenchHours,
  frenchList,
  frenchPercent,
  fullName,
  noBreakSpace,
} from '@equipage/domain';
import { addresses } from '../platform/addresses.ts';
import type { ContractView } from '../platform/views.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import styles from './member-page.module.css';

/** A person's latest contract in a few lines; what the reader is not shown is left out. */
export function ContractCard({ contract }: { contract: ContractView }) {
  const { mission } = contract.content;
  const domains = frenchList(mission.domains.map((code) => domainLabels[code]));
  return (
    <Sheet className={styles.sheet} aria-labelledby="mission">
      <p className={styles.number}>
        Contrat d’engagement{' '}
        <span>
          n°{noBreakSpace}
          {contract.number}
        </span>
      </p>
      <h2 id="mission">{mission.title}</h2>
      {domains !== '' && <p className={styles.domains}>{domains}</p>}
      <dl className={styles.facts}>
        {factsOf(contract).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ButtonLink to={addresses.contract(contract.id)} icon="sheet">
        Lire le contrat
      </ButtonLink>
    </Sheet>
  );
}

function factsOf(contract: ContractView): [string, string][] {
  const { content, term, sums, manager, lead, effectiveOn } = contract;
  const { commitment, identity } = content;
  const percent = 'percent' in commitment ? commitment.percent : null;
  const dates = commitment.plannedDates.length;
  const facts: [string, string | null][] = [
    ['Période', term && `du ${frenchDay(term.startsOn)} au ${frenchDay(term.endsOn)} inclus`],
    ['Dernier jour déclaré', effectiveOn && frenchDay(effectiveOn)],
    [
      'Temps',
      sums && percent !== null ? `${frenchPercent(percent)}, environ ${frenchHours(sums.hours)}` : null,
    ],
    ['Dates planifiées', dates === 0 ? 'à convenir' : String(dates)],
    ['Service', 'service' in identity ? identity.service : null],
    ['Hiérarchie', manager && fullName(manager)],
    ['Projet suivi par', fullName(lead)],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null);
}
