import { actLabel } from '@equipage/domain';
import { ActTrouble } from '../platform/act-trouble.tsx';
import { useContractAct } from '../platform/contracts.ts';
import type { Approval } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';
import { afterMistake, signedWords } from './consequences.ts';

export interface AnswerProps {
  approval: Approval;
  /** Once answered, with what to tell, and what is left to do if it was a mistake. */
  onAnswered: (words: string, mistake?: string) => void;
}

/** Agrees and signs the text that was shown: its hash goes with the signature. */
export function SignButton({ approval, onAnswered }: AnswerProps) {
  const { contract } = approval;
  const sign = useContractAct('sign');
  const press = () => {
    if (contract.contentHash === null) return;
    sign.mutate(
      { contract, body: { contentHash: contract.contentHash, consent: true } },
      { onSuccess: ({ state }) => onAnswered(signedWords(approval, state), afterMistake(approval, state)) },
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
