import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { approvalsQuery } from '../platform/approvals.ts';
import { Loaded } from '../platform/loaded.tsx';
import type { Approval } from '../platform/views.ts';
import { announce } from '../ui/announcer.tsx';
import { counted } from '../ui/french-count.ts';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { AllClear } from './all-clear.tsx';
import styles from './approvals-page.module.css';
import { Decision } from './decision.tsx';
import { Queue } from './queue.tsx';

/** What waits for my decision, oldest first: one at a time in full, then the next, then the all-clear. */
export function ApprovalsPage() {
  const approvals = useQuery({ ...approvalsQuery, refetchOnMount: 'always' });
  return (
    <Loaded query={approvals} what="ce qui attend votre décision" page>
      {({ items }) => <Pending items={items} />}
    </Loaded>
  );
}

function Pending({ items }: { items: readonly Approval[] }) {
  const { contractId } = useParams();
  const navigate = useNavigate();
  const [answer, setAnswer] = useState<string | null>(null);
  const shown = items.find(({ contract }) => contract.id === contractId) ?? items[0];
  const answered = (words: string) => {
    setAnswer(words);
    announce(words);
    void navigate(addresses.approvals, { replace: true });
  };
  const last = answer !== null && <Notice kind="done" title={answer} />;
  if (shown === undefined) return <AllClear>{last}</AllClear>;
  return (
    <div className={styles.layout}>
      <div className={styles.queue}>
        <PageTitle>À décider</PageTitle>
        <p className={styles.lead}>
          {items.length === 1
            ? 'Un contrat attend votre réponse.'
            : `${counted(items.length, 'contrat')} attendent votre réponse, le plus ancien d’abord.`}
        </p>
        {last}
        <Queue items={items} shownId={shown.contract.id} />
      </div>
      <Decision
        key={`${shown.contract.id} ${shown.contract.version}`}
        approval={shown}
        onAnswered={answered}
      />
    </div>
  );
}
