import { useState } from 'react';
import { RecordingForm } from '../platform/recording-form.tsx';
import { useRecording } from '../platform/use-recording.ts';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { TextField } from '../ui/text-field.tsx';
import { DirectorateField } from './directorate-field.tsx';
import { type Recipients, useAddRecipient } from './queries.ts';

const labels = { '/directorate': 'Direction', '/name': 'Nom', '/email': 'Adresse électronique' };
const scopes = [
  { value: 'all', label: 'De toutes les directions' },
  { value: 'one', label: 'D’une direction' },
] as const;

interface FormProps {
  directorates: Recipients['directorates'];
  onAdded: () => void;
}

/** Adds an address that is told of contracts. */
export function CopiedForm({ directorates, onAdded }: FormProps) {
  const [scope, setScope] = useState<'all' | 'one'>('all');
  const [directorate, setDirectorate] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const adding = useRecording(
    useAddRecipient(),
    { form: 'copied', labels, done: 'C’est enregistré.' },
    onAdded,
  );
  const whose = scope === 'all' ? { directorate: null } : { directorate: directorate ?? '' };
  return (
    <RecordingForm
      nested
      title="Ajouter une adresse en copie"
      confirm="Ajouter cette adresse"
      recording={adding}
      onSubmit={() => adding.send({ kind: 'copied', ...whose, name, email })}
    >
      <ChoiceGroup label="Copie des contrats" choices={scopes} value={scope} onChange={setScope} />
      {scope === 'one' && (
        <DirectorateField
          directorates={directorates}
          chosen={directorate}
          onChange={setDirectorate}
          {...adding.about('/directorate')}
        />
      )}
      <TextField
        help="Du service ou de la personne, pour s’y retrouver."
        value={name}
        onChange={setName}
        {...adding.about('/name')}
      />
      <TextField inputMode="email" value={email} onChange={setEmail} {...adding.about('/email')} />
    </RecordingForm>
  );
}
