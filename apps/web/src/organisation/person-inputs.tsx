import { TextField } from '../ui/text-field.tsx';
import { fieldId } from './settings-fields.ts';

/** Those whom the first start puts in the directory. */
export const firstPeople = ['administrator', 'executive', 'lead'] as const;
type Who = (typeof firstPeople)[number];

export const personLabels: Record<Who, string> = {
  administrator: 'Administration',
  executive: 'Direction générale des services',
  lead: 'Projet innovation, quand la mission n’a personne',
};

const fields = [
  { name: 'firstName', label: 'Prénom' },
  { name: 'lastName', label: 'Nom' },
  { name: 'email', label: 'Adresse électronique' },
  { name: 'jobTitle', label: 'Fonction' },
  { name: 'directorate', label: 'Direction' },
] as const;

export type Person = Record<(typeof fields)[number]['name'], string>;

export const noOne: Person = { firstName: '', lastName: '', email: '', jobTitle: '', directorate: '' };

/** Somebody who is not in the directory yet; the same address twice is the same person. */
export function PersonInputs({
  who,
  person,
  errors,
  onChange,
}: {
  who: Who;
  person: Person;
  errors: Readonly<Record<string, string>>;
  onChange: (person: Person) => void;
}) {
  return fields.map(({ name, label }) => {
    const pointer = `/${who}/${name}`;
    return (
      <TextField
        key={name}
        id={fieldId(pointer)}
        label={label}
        inputMode={name === 'email' ? 'email' : 'text'}
        value={person[name]}
        onChange={(value) => onChange({ ...person, [name]: value })}
        error={errors[pointer]}
      />
    );
  });
}
