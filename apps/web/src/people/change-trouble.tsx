import { useQueryClient } from '@tanstack/react-query';
import { hasStatus } from '../platform/api.ts';
import { failureWords } from '../platform/problems.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { type Person, personQuery } from './queries.ts';

/** Why roles or an account were not changed. When somebody else changed the person, they are shown anew first. */
export function ChangeTrouble({ error, onRefreshed }: { error: Error | null; onRefreshed: () => void }) {
  const client = useQueryClient();
  if (error === null) return null;
  const { title, detail } = failureWords(error);
  const current = hasStatus(error, 412) ? (error.problem.current as Person) : null;
  return (
    <Notice kind={current === null ? 'refusal' : 'wait'} role="alert" title={title}>
      <p>{detail}</p>
      {current !== null && (
        <Button
          small
          onPress={() => {
            client.setQueryData(personQuery(current.id).queryKey, current);
            onRefreshed();
          }}
        >
          Afficher la fiche à jour
        </Button>
      )}
    </Notice>
  );
}
