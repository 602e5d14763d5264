import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../platform/loaded.tsx';
import { failureWords } from '../platform/problems.ts';
import type { Seals } from '../platform/views.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PlainPage } from '../ui/plain-page.tsx';
import { Certificate } from './certificate.tsx';
import { sealsQuery, useRetry } from './queries.ts';
import styles from './seals.module.css';
import { WaitingList } from './waiting-list.tsx';

/** What contracts are sealed with, and those that wait for their seal or their time stamp. */
export function SealsPage() {
  return (
    <Loaded query={useQuery(sealsQuery)} what="les cachets" page>
      {(seals) => <SealsState seals={seals} />}
    </Loaded>
  );
}

function SealsState({ seals }: { seals: Seals }) {
  const retry = useRetry();
  const { waiting } = seals;
  const tryAgain = () => retry.mutate(undefined, { onSuccess: () => announce('La demande est relancée.') });
  return (
    <PlainPage title="Cachets des contrats">
      <Certificate seals={seals} />
      <section className={styles.section} aria-labelledby="waiting">
        <h2 id="waiting">En attente</h2>
        {waiting.length === 0 ? (
          <Notice kind="done" title="Tous les contrats signés ont leur document">
            <p>Rien n’attend de cachet ni d’horodatage.</p>
          </Notice>
        ) : (
          <>
            <WaitingList waiting={waiting} />
            <Button pending={retry.isPending} onPress={tryAgain}>
              Relancer maintenant
            </Button>
          </>
        )}
        {retry.isError && <Notice kind="refusal" role="alert" title={failureWords(retry.error).title} />}
      </section>
    </PlainPage>
  );
}
