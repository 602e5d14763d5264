import { useState } from 'react';
import { PersonField } from '../platform/person-field.tsx';
import { Days, RecordingForm } from '../platform/recording-form.tsx';
import { given, useRecording } from '../platform/use-recording.ts';
import { DateField } from '../ui/date-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useRecordDelegation } from './queries.ts';

interface Values {
  number: string;
  date: string | null;
  substituteId: string | null;
  from: string | null;
  to: string | null;
}

const empty: Values = { number: '', date: null, substituteId: null, from: null, to: null };

const labels: Readonly<Record<string, string>> = {
  '/number': 'Numéro de l’arrêté',
  '/date': 'Date de l’arrêté',
  '/substituteId': 'Qui signe',
  '/from': 'Premier jour',
  '/to': 'Dernier jour',
};

/** An arrêté as it stands on paper: what it is cited by, whom it names, and its days. */
export function DelegationForm({ onRecorded }: { onRecorded: () => void }) {
  const [values, setValues] = useState(empty);
  const set = (change: Partial<Values>) => setValues((before) => ({ ...before, ...change }));
  const words = { form: 'delegation', labels, done: 'Arrêté enregistré.' };
  const recording = useRecording(useRecordDelegation(), words, onRecorded);
  const { about } = recording;
  return (
    <RecordingForm
      title="Enregistrer un arrêté"
      confirm="Enregistrer l’arrêté"
      recording={recording}
      onSubmit={() => recording.send(given({ ...values }))}
    >
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
      <Days>
        <DateField {...about('/from')} value={values.from} onChange={(from) => set({ from })} />
        <DateField {...about('/to')} value={values.to} onChange={(to) => set({ to })} />
      </Days>
    </RecordingForm>
  );
}
