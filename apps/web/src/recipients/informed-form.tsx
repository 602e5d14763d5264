import { useState } from 'react';
import { PersonField } from '../platform/person-field.tsx';
import { RecordingForm } from '../platform/recording-form.tsx';
import { given, useRecording } from '../platform/use-recording.ts';
import { DirectorateField } from './directorate-field.tsx';
import { type Recipients, useAddRecipient } from './queries.ts';

const labels = { '/directorate': 'Direction', '/personId': 'Personne' };

interface FormProps {
  directorates: Recipients['directorates'];
  onAdded: () => void;
}

/** Adds somebody who reads a directorate's contracts. */
export function InformedForm({ directorates, onAdded }: FormProps) {
  const [directorate, setDirectorate] = useState<string | null>(null);
  const [personId, setPersonId] = useState<string | null>(null);
  const adding = useRecording(
    useAddRecipient(),
    { form: 'informed', labels, done: 'C’est enregistré.' },
    onAdded,
  );
  return (
    <RecordingForm
      nested
      title="Tenir quelqu’un informé"
      confirm="Tenir informé"
      recording={adding}
      onSubmit={() => adding.send(given({ kind: 'informed', directorate, personId }))}
    >
      <DirectorateField
        directorates={directorates}
        chosen={directorate}
        onChange={setDirectorate}
        {...adding.about('/directorate')}
      />
      <PersonField
        help="Cherchez la personne par son nom, dans l’annuaire."
        chosenId={personId}
        known={null}
        onChange={setPersonId}
        {...adding.about('/personId')}
      />
    </RecordingForm>
  );
}
