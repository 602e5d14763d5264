import { unaccented } from '@equipage/domain';
import { useState } from 'react';
import { ComboBox } from '../ui/combo-box.tsx';
import type { FieldProps } from '../ui/field.tsx';
import type { Recipients } from './queries.ts';

interface DirectorateFieldProps extends FieldProps {
  directorates: Recipients['directorates'];
  chosen: string | null;
  onChange: (directorate: string | null) => void;
}

/** One of the directorates that the directory has. */
export function DirectorateField({ directorates, chosen, onChange, ...field }: DirectorateFieldProps) {
  const [text, setText] = useState(chosen ?? '');
  const items = directorates
    .filter(
      ({ name }) => text === chosen || name === chosen || unaccented(name).includes(unaccented(text.trim())),
    )
    .map(({ name }) => ({ id: name, name }));
  return (
    <ComboBox
      {...field}
      text={text}
      onTextChange={setText}
      items={items}
      selectedId={chosen}
      onSelect={(directorate) => {
        if (directorate !== null) setText(directorate.name);
        onChange(directorate?.name ?? null);
      }}
      nameOf={({ name }) => name}
      emptyMessage="Aucune direction de ce nom dans l’annuaire."
    >
      {({ name }) => name}
    </ComboBox>
  );
}
