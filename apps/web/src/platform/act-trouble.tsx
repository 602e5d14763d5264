import { useQueryClient } from '@tanstack/react-query';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { rememberContract } from './contracts.ts';
import { currentView, failureWords } from './problems.ts';

export interface ActTroubleProps {
  error: Error | null;
  /** Once the page shows the contract as it now stands. */
  onRefreshed?: (() => void) | undefined;
}

/** Why an act was not done. When the contract changed elsewhere, it is shown anew before one tries again. */
export function ActTrouble({ error, onRefreshed }: ActTroubleProps) {
  const client = useQueryClient();
  if (error === null) return null;
  const current = currentView(error);
  if (current === null) {
    const { title, detail } = failureWords(error);
    return (
      <Notice kind="refusal" role="alert" title={title}>
        <p>{detail}</p>
      </Notice>
    );
  }
  const refresh = () => {
    rememberContract(client, current);
    onRefreshed?.();
  };
  return (
    <Notice kind="wait" role="alert" title="Ce contrat a changé depuis que vous l’avez ouvert.">
      <p>Rien n’a été enregistré. Regardez ce qu’il est devenu, puis décidez.</p>
      <Button small onPress={refresh}>
        Afficher le contrat à jour
      </Button>
    </Notice>
  );
}
