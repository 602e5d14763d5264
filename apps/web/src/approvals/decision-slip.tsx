import { consent } from '@equipage/contract-text';
import { fullName } from '@equipage/domain';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { AnswerDialog, type ReasonedAct } from './answer-dialog.tsx';
import styles from './decision-slip.module.css';
import { DisputeButton } from './dispute-button.tsx';
import { type AnswerProps, SignButton } from './sign-button.tsx';

/** Id of the slip's heading: where the bar of a small screen leads. */
export const slipHeading = 'slip';

/** The three answers, apart from each other, each with what follows from it. */
export function DecisionSlip({ contract, onAnswered }: AnswerProps) {
  const [opened, setOpened] = useState<ReasonedAct | null>(null);
  const name = fullName(contract.agent);
  const isAgreement = contract.state === 'awaiting-manager';
  return (
    <section className={styles.slip} aria-labelledby={slipHeading}>
      <h2 id={slipHeading} tabIndex={-1} className={styles.title}>
        Votre décision
      </h2>
      <SignButton contract={contract} onAnswered={onAnswered} />
      <p className={styles.after}>
        {isAgreement ? 'Part ensuite à la direction générale des services.' : 'Le contrat est alors conclu.'}{' '}
        Vous signez ainsi : « {consent.sentence} »
      </p>
      <Button wide onPress={() => setOpened('request-change')}>
        Demander une modification
      </Button>
      <p className={styles.after}>
        Un message à {name}. Les signatures déjà données ne compteront plus, il faudra signer de nouveau.
      </p>
      <Button variant="quiet-danger" onPress={() => setOpened('decline')}>
        Refuser, avec un motif…
      </Button>
      <p className={styles.after}>
        {name}, la hiérarchie, l’équipe du Lab’ et le chef ou la cheffe de projet le sauront.
      </p>
      {contract.allowed.includes('not-my-agent') && (
        <DisputeButton contract={contract} onAnswered={onAnswered} />
      )}
      {opened !== null && (
        <AnswerDialog
          act={opened}
          contract={contract}
          onClose={() => setOpened(null)}
          onAnswered={onAnswered}
        />
      )}
    </section>
  );
}
