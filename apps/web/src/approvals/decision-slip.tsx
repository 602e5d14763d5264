import { consent } from '@equipage/contract-text';
import { actLabel, fullName } from '@equipage/domain';
import { useState } from 'react';
import { ActTrouble } from '../platform/act-trouble.tsx';
import { useContractAct } from '../platform/contracts.ts';
import type { ContractView } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';
import { AnswerDialog, type ReasonedAct } from './answer-dialog.tsx';
import styles from './decision-slip.module.css';
import { DisputeButton } from './dispute-button.tsx';

export interface DecisionSlipProps {
  contract: ContractView;
  onAnswered: (words: string) => void;
}

/** The three answers, apart from each other, each with what follows from it. */
export function DecisionSlip({ contract, onAnswered }: DecisionSlipProps) {
  const [opened, setOpened] = useState<ReasonedAct | null>(null);
  const name = fullName(contract.agent);
  const isAgreement = contract.state === 'awaiting-manager';
  return (
    <section className={styles.slip} aria-labelledby="slip">
      <h2 id="slip" className={styles.title}>
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

function SignButton({ contract, onAnswered }: DecisionSlipProps) {
  const sign = useContractAct('sign');
  const name = fullName(contract.agent);
  const press = () => {
    if (contract.contentHash === null) return;
    sign.mutate(
      { contract, body: { contentHash: contract.contentHash, consent: true } },
      {
        onSuccess: ({ state }) =>
          onAnswered(
            state === 'signed'
              ? `Le contrat de ${name} est signé par tous.`
              : `Accord donné pour ${name}. La direction générale des services signe ensuite.`,
          ),
      },
    );
  };
  return (
    <>
      <Button variant="primary" wide icon="pen" pending={sign.isPending} onPress={press}>
        {actLabel('sign', contract.state)}
      </Button>
      <ActTrouble error={sign.error} onRefreshed={sign.reset} />
    </>
  );
}
