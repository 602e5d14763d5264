import { failureWords } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { Below } from '../ui/below.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { RuledLine } from '../ui/ruled-list.tsx';
import { Space } from '../ui/visually-hidden.tsx';
import { useEndRecipient } from './queries.ts';
import styles from './recipients.module.css';

interface RecipientLineProps {
  id: string;
  name: string;
  detail: string;
  /** Null for all of them. */
  directorate: string | null;
  mayChange: boolean;
  /** Whether the directory has nobody there any more. */
  isEmptied: (directorate: string | null) => boolean;
  /** What ends it, and what follows. */
  end: string;
  consequence: string;
}

/** Who, for which directorate; and the way to end it. */
export function RecipientLine(props: RecipientLineProps) {
  const { id, name, detail, directorate, mayChange, isEmptied, end, consequence } = props;
  const ending = useEndRecipient();
  return (
    <RuledLine
      act={
        mayChange && (
          <ConfirmButton
            small
            variant="quiet-danger"
            label={end}
            title={`${end} ?`}
            consequence={consequence}
            pending={ending.isPending}
            failure={ending.error === null ? undefined : failureWords(ending.error).title}
            onConfirm={() => ending.mutate(id, { onSuccess: () => announce('C’est fait.') })}
          />
        )
      }
    >
      <p>
        <strong>{name}</strong>
        <Below>{detail}</Below>
        <Below>{directorate ?? 'Toutes les directions'}</Below>
        {isEmptied(directorate) && (
          <>
            <Space />
            <span className={styles.emptied}>
              L’annuaire n’a plus personne dans cette direction&nbsp;: elle a pu changer de nom.
            </span>
          </>
        )}
      </p>
    </RuledLine>
  );
}
