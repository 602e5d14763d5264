import { fullName } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { journeySteps } from '../platform/journey-steps.ts';
import { Loaded } from '../platform/loaded.tsx';
import { OfficerActs } from '../platform/officer-acts.tsx';
import { useHasRole, useSession } from '../platform/session.ts';
import type { Member } from '../platform/views.ts';
import { Icon } from '../ui/icon.tsx';
import { Journey } from '../ui/journey.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Pad } from '../ui/sheet.tsx';
import { StateBadge } from '../ui/state-badge.tsx';
import { AttentionMarks } from './attention-marks.tsx';
import { ContractCard } from './contract-card.tsx';
import styles from './member-page.module.css';
import { OtherContracts } from './other-contracts.tsx';
import { listAddress } from './place.ts';
import { memberQuery } from './queries.ts';

/** One person of the community: where their engagement stands, what it needs, and all their contracts. */
export function MemberPage() {
  const { personId = '' } = useParams();
  const member = useQuery(memberQuery(personId));
  return (
    <Loaded query={member} what="la personne" page>
      {(data) => <MemberFile key={data.person.id} member={data} />}
    </Loaded>
  );
}

function MemberFile({ member: { person, contracts } }: { member: Member }) {
  const reader = { personId: useSession().person.id, now: new Date() };
  const followsAll = useHasRole('officer');
  const [latest, ...others] = contracts;
  if (latest === undefined) return null;
  const { contract, attention, waitingDays } = latest;
  const name = fullName(person);
  return (
    <>
      <header className={styles.head}>
        {followsAll && (
          <Link to={listAddress()} className={styles.back}>
            <Icon name="back" /> La communauté
          </Link>
        )}
        <PageTitle>{name}</PageTitle>
        <p className={styles.job}>
          {person.jobTitle}, {person.directorate}
        </p>
        <div className={styles.standing}>
          <StateBadge state={contract.state} phase={contract.phase} />
          <AttentionMarks row={{ attention, waitingDays, endsOn: contract.term?.endsOn ?? null }} />
        </div>
        <Journey steps={journeySteps(contract, reader)} />
      </header>
      <Pad className={styles.pad}>
        <ContractCard contract={contract} />
        <div className={styles.side}>
          {contract.allowed.length > 0 && (
            <section aria-labelledby="acts" className={styles.acts}>
              <h2 id="acts">Ce que vous pouvez faire</h2>
              <OfficerActs contract={contract} />
            </section>
          )}
          <OtherContracts contracts={others} />
        </div>
      </Pad>
    </>
  );
}
