import { failureWords } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { type Elimination, useAbandon, useStart } from './queries.ts';
import styles from './retention.module.css';
import { VisaForm } from './visa-form.tsx';

/** What may be done with a list where it stands. */
export function EliminationActs({ elimination }: { elimination: Elimination }) {
  const { id, state, number } = elimination;
  const starting = useStart(id);
  const abandoning = useAbandon(id);
  const start = () => starting.mutate(undefined, { onSuccess: () => announce('L’élimination est lancée.') });
  const abandon = () => abandoning.mutate(undefined, { onSuccess: () => announce('Bordereau abandonné.') });
  if (state === 'under-way')
    return (
      <Notice kind="wait" role="status" title="Élimination en cours">
        <p>Elle se poursuit même si vous quittez cette page, et reprend après un arrêt du serveur.</p>
      </Notice>
    );
  if (state === 'done')
    return (
      <Notice kind="done" title="Ce que ce bordereau listait est éliminé">
        <p>
          Restent le bordereau, son visa et, au journal, la suite des actes sans donnée personnelle&nbsp;: il
          se vérifie toujours. Les sauvegardes de la base gardent le reste jusqu’à leur propre terme.
        </p>
      </Notice>
    );
  if (state === 'abandoned') return null;
  return (
    <>
      {state === 'prepared' && <VisaForm id={id} />}
      <div className={styles.acts}>
        {state === 'authorised' && (
          <ConfirmButton
            variant="danger"
            label="Éliminer définitivement"
            title={`Éliminer ce que liste le bordereau ${number}\u202F?`}
            consequence="Les contrats, leurs signatures, leur fichier scellé, leurs courriels et leurs rappels disparaissent. Personne ne pourra les retrouver. Ce qui est en suspens à cet instant est laissé de côté."
            pending={starting.isPending}
            failure={starting.error === null ? undefined : failureWords(starting.error).title}
            onConfirm={start}
          />
        )}
        <ConfirmButton
          variant="quiet-danger"
          label="Abandonner ce bordereau"
          title={`Abandonner le bordereau ${number}\u202F?`}
          consequence="Rien n’est éliminé. Ce qu’il listait pourra figurer sur un autre bordereau."
          pending={abandoning.isPending}
          failure={abandoning.error === null ? undefined : failureWords(abandoning.error).title}
          onConfirm={abandon}
        />
      </div>
    </>
  );
}
