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
      'Sa fiche, les contrats dont elle est l’agent, le supérieur hiérarchique ou le projet innovation, et les défauts qu’elle a signalés.',
  },
  { value: 'complaint', label: 'Un défaut d’accessibilité signalé' },
] as const;

interface Values {
  subject: (typeof subjects)[number]['value'];
  contractNumber: string;
  complaintReference: string;
  personId: string | null;
  ground: string;
}

const empty: Values = {
  subject: 'contract',
  contractNumber: '',
  complaintReference: '',
  personId: null,
  ground: '',
};

function bodyOf({ subject, contractNumber, complaintReference, personId, ground }: Values): Holding {
  if (subject === 'contract') return { contractNumber, ground };
  return subject === 'complaint' ? { complaintReference, ground } : { personId: personId ?? '', ground };
}

const labels: Readonly<Record<string, string>> = {
  '/contractNumber': 'Numéro du contrat',
  '/complaintReference': 'Référence du signalement',
  '/personId': 'Personne',
  '/ground': 'Motif',
};

const words = { form: 'hold', labels, done: 'Suspension enregistrée.' };

/** Suspends the elimination of a contract, of what somebody told of a page, or of all that somebody has part in. */
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
      {values.subject === 'contract' && (
        <TextField
          {...hold.about('/contractNumber')}
          help="Comme il est imprimé&nbsp;: ENG-2026-0042"
          value={values.contractNumber}
          onChange={(contractNumber) => set({ contractNumber })}
        />
      )}
      {values.subject === 'complaint' && (
        <TextField
          {...hold.about('/complaintReference')}
          help="Comme elle a été donnée&nbsp;: A11Y-2026-1"
          value={values.complaintReference}
          onChange={(complaintReference) => set({ complaintReference })}
        />
      )}
      {values.subject === 'person' && (
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
