import { useState } from 'react';
import { PersonField } from '../platform/person-field.tsx';
import { failureWords, fieldErrors } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './delegations.module.css';
import { type Recording, useRecordDelegation } from './queries.ts';

interface Values {
  number: string;
  date: string | null;
  substituteId: string | null;
  from: string | null;
  to: string | null;
}

const empty: Values = { number: '', date: null, substituteId: null, from: null, to: null };

/** What is not given is left for the interface to ask for, on its field. */
const bodyOf = (values: Values): Recording =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as unknown as Recording;

const labels: Readonly<Record<string, string>> = {
  '/number': 'Numéro de l’arrêté',
  '/date': 'Date de l’arrêté',
  '/substituteId': 'Qui signe',
  '/from': 'Premier jour',
  '/to': 'Dernier jour',
};

const fieldId = (pointer: string) => `delegation${pointer.replace('/', '-')}`;

/** An arrêté as it stands on paper: what it is cited by, whom it names, and its days. */
export function DelegationForm({ onRecorded }: { onRecorded: () => void }) {
  const [values, setValues] = useState(empty);
  const [attempt, setAttempt] = useState(0);
  const recording = useRecordDelegation();
  const set = (change: Partial<Values>) => setValues((before) => ({ ...before, ...change }));
  const errors = fieldErrors(recording.error);
  const about = (pointer: string) => ({
    id: fieldId(pointer),
    label: labels[pointer] ?? '',
    error: errors[pointer],
  });
  // In the order of the form, whatever the order of the answer.
  const links = Object.entries(labels).flatMap(([pointer, label]) =>
    errors[pointer] === undefined
      ? []
      : [{ fieldId: fieldId(pointer), message: `${label}\u00A0: ${errors[pointer]}` }],
  );
  const record = () =>
    recording.mutate(bodyOf(values), {
      onSuccess: () => {
        announce('Arrêté enregistré.');
        onRecorded();
      },
      onError: () => setAttempt((before) => before + 1),
    });
  return (
    <form
      className={styles.form}
      noValidate
      aria-labelledby="recording"
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <h2 id="recording">Enregistrer un arrêté</h2>
      <ErrorSummary errors={links} attempt={attempt} />
      <TextField
        {...about('/number')}
        help="Tel qu’il est imprimé, par exemple 2026-114."
        value={values.number}
        onChange={(number) => set({ number })}
      />
      <DateField {...about('/date')} value={values.date} onChange={(date) => set({ date })} />
      <PersonField
        {...about('/substituteId')}
        help="Cherchez la personne par son nom, dans l’annuaire."
        chosenId={values.substituteId}
        known={null}
        onChange={(substituteId) => set({ substituteId })}
      />
      <div className={styles.days}>
        <DateField {...about('/from')} value={values.from} onChange={(from) => set({ from })} />
        <DateField {...about('/to')} value={values.to} onChange={(to) => set({ to })} />
      </div>
      <Button variant="primary" type="submit" pending={recording.isPending}>
        Enregistrer l’arrêté
      </Button>
      {recording.error !== null && links.length === 0 && (
        <Notice kind="refusal" role="alert" title={failureWords(recording.error).title}>
          <p>{failureWords(recording.error).detail}</p>
        </Notice>
      )}
    </form>
  );
}
