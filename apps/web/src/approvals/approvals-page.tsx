import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { approvalsQuery } from '../platform/approvals.ts';
import { Loaded } from '../platform/loaded.tsx';
import { useHasRole } from '../platform/session.ts';
import type { Approval } from '../platform/views.ts';
import { announce } from '../ui/announcer.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { AllClear } from './all-clear.tsx';
import styles from './approvals-page.module.css';
import { Decision } from './decision.tsx';
import { preparedCount } from './preparing.tsx';
import { Queue } from './queue.tsx';
import { useSignedResults } from './sign-several.ts';
import { SigningPage } from './signing-page.tsx';
import { waitingCount } from './waiting.ts';

/** What waits for my decision, oldest first: one at a time in full, or several to sign, then the all-clear. */
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
  const signsSeveral = useHasRole('executive', 'assistant');
  const prepares = items.every(({ decides }) => !decides);
  const results = useSignedResults();
  const [answer, setAnswer] = useState<Given | null>(null);
  const shown = items.find(({ contract }) => contract.id === contractId) ?? items[0];
  const first = useRef(shown?.contract.id);
  const answered = (words: string, mistake?: string) => {
    setAnswer({ words, mistake });
    announce(words);
    void navigate(addresses.approvals, { replace: true });
  };
  const last = answer !== null && <Answered {...answer} />;
  if (signsSeveral && contractId === undefined && (items.length > 0 || results.length > 0))
    return <SigningPage items={items} results={results} last={last} />;
  if (shown === undefined) return <AllClear>{last}</AllClear>;
  return (
    <>
      {last && <div className={styles.answered}>{last}</div>}
      <div className={styles.layout}>
        <div className={styles.queue}>
          <PageTitle>{prepares ? 'À préparer' : 'À décider'}</PageTitle>
          <p className={styles.lead}>
            {prepares ? preparedCount(items.length) : waitingCount(items.length, 'réponse')}
          </p>
          <Queue items={items} shownId={shown.contract.id} />
          {!prepares && <Link to={addresses.standIns}>Me faire remplacer</Link>}
        </div>
        <Decision
          key={`${shown.contract.id} ${shown.contract.version}`}
          approval={shown}
          focused={shown.contract.id !== first.current}
          onAnswered={answered}
        />
      </div>
    </>
  );
}

interface Given {
  words: string;
  /** What is left to do if it was a mistake: an answer given is the others' to act on. */
  mistake: string | undefined;
}

/** What was just done. */
function Answered({ words, mistake }: Given) {
  return (
    <Notice kind="done" title={words}>
      {mistake !== undefined && <p>Une erreur&nbsp;? {mistake}</p>}
    </Notice>
  );
}
