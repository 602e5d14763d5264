import { actLabel, fullName } from '@equipage/domain';
import { ActTrouble } from '../platform/act-trouble.tsx';
import { useContractAct } from '../platform/contracts.ts';
import type { ContractView } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';

export interface AnswerProps {
  contract: ContractView;
  /** Once answered, with what to tell. */
  onAnswered: (words: string) => void;
}

/** Agrees and signs the text that was shown: its hash goes with the signature. */
export function SignButton({ contract, onAnswered }: AnswerProps) {
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
