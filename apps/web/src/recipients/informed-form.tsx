import { useState } from 'react';
import { PersonField } from '../platform/person-field.tsx';
import { AddingForm } from './adding-form.tsx';
import { DirectorateField } from './directorate-field.tsx';
import type { Recipients } from './queries.ts';
import { useAdding } from './use-adding.ts';

const labels = { '/directorate': 'Direction', '/personId': 'Personne' };

interface FormProps {
  directorates: Recipients['directorates'];
  onAdded: () => void;
}

/** Adds somebody who reads a directorate's contracts. */
export function InformedForm({ directorates, onAdded }: FormProps) {
  const [directorate, setDirectorate] = useState<string | null>(null);
  const [personId, setPersonId] = useState<string | null>(null);
  const adding = useAdding('informed', labels, onAdded);
  const given = {
    kind: 'informed',
    ...(directorate !== null && { directorate }),
    ...(personId !== null && { personId }),
  };
  return (
    <AddingForm
      title="Tenir quelqu’un informé"
      confirm="Tenir informé"
      adding={adding}
      onSubmit={() => adding.add(given)}
    >
      <DirectorateField
        label="Direction"
        directorates={directorates}
        chosen={directorate}
        onChange={setDirectorate}
        {...adding.about('/directorate')}
      />
      <PersonField
        label="Personne"
        help="Cherchez la personne par son nom, dans l’annuaire."
        chosenId={personId}
        known={null}
        onChange={setPersonId}
        {...adding.about('/personId')}
      />
    </AddingForm>
  );
}
