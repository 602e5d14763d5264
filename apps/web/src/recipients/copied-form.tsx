import { useState } from 'react';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { TextField } from '../ui/text-field.tsx';
import { AddingForm } from './adding-form.tsx';
import { DirectorateField } from './directorate-field.tsx';
import type { Recipients } from './queries.ts';
import { useAdding } from './use-adding.ts';

const labels = { '/directorate': 'Direction', '/name': 'Nom', '/email': 'Adresse' };
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
  const adding = useAdding('copied', labels, onAdded);
  const whose = scope === 'all' ? { directorate: null } : { directorate: directorate ?? '' };
  return (
    <AddingForm
      title="Ajouter une adresse en copie"
      confirm="Ajouter cette adresse"
      adding={adding}
      onSubmit={() => adding.add({ kind: 'copied', ...whose, name, email })}
    >
      <ChoiceGroup label="Copie des contrats" choices={scopes} value={scope} onChange={setScope} />
      {scope === 'one' && (
        <DirectorateField
          label="Direction"
          directorates={directorates}
          chosen={directorate}
          onChange={setDirectorate}
          {...adding.about('/directorate')}
        />
      )}
      <TextField
        label="Nom"
        help="Du service ou de la personne, pour s’y retrouver."
        value={name}
        onChange={setName}
        {...adding.about('/name')}
      />
      <TextField
        label="Adresse électronique"
        inputMode="email"
        value={email}
        onChange={setEmail}
        {...adding.about('/email')}
      />
    </AddingForm>
  );
}
