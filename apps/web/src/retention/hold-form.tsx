import { useState } from 'react';
import { PersonField } from '../platform/person-field.tsx';
import { RecordingForm } from '../platform/recording-form.tsx';
import { useRecording } from '../platform/use-recording.ts';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { TextField } from '../ui/text-field.tsx';
import { type Holding, usePlaceHold } from './queries.ts';

const subjects = [
  { value: 'contract', label: 'Un contrat' },
  {
    value: 'person',
    label: 'Une personne',
    description:
      'Sa fiche, et les contrats dont elle est l’agent, le supérieur hiérarchique ou le projet innovation.',
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

const words = { form: 'hold', labels, done: 'Suspension enregistrée.' };

/** Suspends the elimination of a contract, or of all that somebody has part in. */
export function HoldForm({ onPlaced }: { onPlaced: () => void }) {
  const [values, setValues] = useState(empty);
  const set = (change: Partial<Values>) => setValues((before) => ({ ...before, ...change }));
  const hold = useRecording(usePlaceHold(), words, onPlaced);
  return (
    <RecordingForm
      nested
      title="Suspendre une élimination"
      confirm="Suspendre l’élimination"
      recording={hold}
      onSubmit={() => hold.send(bodyOf(values))}
    >
      <ChoiceGroup
        label="Ce qui est suspendu"
        choices={subjects}
        value={values.subject}
        onChange={(subject) => set({ subject })}
      />
      {values.subject === 'contract' ? (
        <TextField
          {...hold.about('/contractNumber')}
          help="Comme il est imprimé&nbsp;: ENG-2026-0042"
          value={values.contractNumber}
          onChange={(contractNumber) => set({ contractNumber })}
        />
      ) : (
        <PersonField
          {...hold.about('/personId')}
          help="Cherchez-la par son nom, dans l’annuaire."
          chosenId={values.personId}
          known={null}
          onChange={(personId) => set({ personId })}
        />
      )}
      <TextField
        {...hold.about('/ground')}
        help="Le dossier ou la demande, sans rien de la santé ni de la vie privée."
        multiline
        value={values.ground}
        onChange={(ground) => set({ ground })}
      />
    </RecordingForm>
  );
}
