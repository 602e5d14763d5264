import { useState } from 'react';
import { PersonField } from '../platform/person-field.tsx';
import { failureWords, fieldErrors } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { type Holding, usePlaceHold } from './queries.ts';
import styles from './retention.module.css';

const subjects = [
  { value: 'contract', label: 'Un contrat' },
  {
    value: 'person',
    label: 'Une personne',
    description: 'Les contrats dont elle est l’agent, le supérieur hiérarchique ou le projet innovation.',
  },
] as const;

interface Values {
  subject: 'contract' | 'person';
  contractNumber: string;
  personId: string | null;
  ground: string;
}

const empty: Values = { subject: 'contract', contractNumber: '', personId: null, ground: '' };

const bodyOf = ({ subject, contractNumber, personId, ground }: Values): Holding =>
  subject === 'contract' ? { contractNumber, ground } : { personId: personId ?? '', ground };

const labels: Readonly<Record<string, string>> = {
  '/contractNumber': 'Numéro du contrat',
  '/personId': 'Personne',
  '/ground': 'Motif',
};
const fieldId = (pointer: string) => `hold${pointer.replace('/', '-')}`;

/** Suspends the elimination of a contract, or of all that somebody has part in. */
export function HoldForm({ onPlaced }: { onPlaced: () => void }) {
  const [values, setValues] = useState(empty);
  const [attempt, setAttempt] = useState(0);
  const placing = usePlaceHold();
  const set = (change: Partial<Values>) => setValues((before) => ({ ...before, ...change }));
  const errors = fieldErrors(placing.error);
  const about = (pointer: string) => ({ id: fieldId(pointer), error: errors[pointer] });
  const links = Object.entries(errors).map(([pointer, detail]) => ({
    fieldId: fieldId(pointer),
    message: `${labels[pointer] ?? ''}\u00A0: ${detail}`,
  }));
  const place = () =>
    placing.mutate(bodyOf(values), {
      onSuccess: () => {
        announce('Suspension enregistrée.');
        onPlaced();
      },
      onError: () => setAttempt((before) => before + 1),
    });
  return (
    <form
      className={styles.form}
      noValidate
      aria-labelledby="hold"
      onSubmit={(event) => {
        event.preventDefault();
        place();
      }}
    >
      <h3 id="hold">Suspendre une élimination</h3>
      <ErrorSummary errors={links} attempt={attempt} />
      <ChoiceGroup
        label="Ce qui est suspendu"
        choices={subjects}
        value={values.subject}
        onChange={(subject) => set({ subject })}
      />
      {values.subject === 'contract' ? (
        <TextField
          className={styles.wide}
          label="Numéro du contrat"
          help="Comme il est imprimé&nbsp;: ENG-2026-0042"
          value={values.contractNumber}
          onChange={(contractNumber) => set({ contractNumber })}
          {...about('/contractNumber')}
        />
      ) : (
        <PersonField
          label="Personne"
          help="Cherchez-la par son nom, dans l’annuaire."
          chosenId={values.personId}
          known={null}
          onChange={(personId) => set({ personId })}
          {...about('/personId')}
        />
      )}
      <TextField
        className={styles.wide}
        label="Motif"
        help="Le dossier ou la demande, sans rien de la santé ni de la vie privée."
        multiline
        value={values.ground}
        onChange={(ground) => set({ ground })}
        {...about('/ground')}
      />
      <Button type="submit" pending={placing.isPending}>
        Suspendre l’élimination
      </Button>
      {placing.error !== null && links.length === 0 && (
        <Notice kind="refusal" role="alert" title={failureWords(placing.error).title}>
          <p>{failureWords(placing.error).detail}</p>
        </Notice>
      )}
    </form>
  );
}
