import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { AnswerDialog, type ReasonedAct } from './answer-dialog.tsx';
import { afterRefusal, afterRequest } from './consequences.ts';
import styles from './decision-slip.module.css';
import { DisputeButton } from './dispute-button.tsx';
import type { AnswerProps } from './sign-button.tsx';

/** The answers that are no signature, apart from each other, each with what follows from it. */
export function OtherAnswers({ approval, onAnswered }: AnswerProps) {
  const [opened, setOpened] = useState<ReasonedAct | null>(null);
  return (
    <>
      <div className={styles.answer}>
        <Button wide onPress={() => setOpened('request-change')}>
          Demander une modification
        </Button>
        <p className={styles.after}>{afterRequest(approval)}</p>
      </div>
      <div className={styles.answer}>
        <Button variant="quiet-danger" className={styles.unboxed} onPress={() => setOpened('decline')}>
          Refuser, avec un motif…
        </Button>
        <p className={styles.after}>{afterRefusal(approval)}</p>
      </div>
      {approval.contract.allowed.includes('not-my-agent') && (
        <div className={styles.answer}>
          <DisputeButton contract={approval.contract} onAnswered={onAnswered} />
          <p className={styles.after}>Ce n’est pas un refus&nbsp;: le contrat ira à la bonne personne.</p>
        </div>
      )}
      {opened !== null && (
        <AnswerDialog
          act={opened}
          approval={approval}
          onClose={() => setOpened(null)}
          onAnswered={onAnswered}
        />
      )}
    </>
  );
}
