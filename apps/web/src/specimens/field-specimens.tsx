import { useState } from 'react';
import { Checkbox, CheckboxGroup } from '../ui/checkbox-group.tsx';
import { ChoiceGroup, YesNo } from '../ui/choice-group.tsx';
import { ComboBox } from '../ui/combo-box.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { Specimens } from './specimen.tsx';

const rhythms = [
  { value: 'monthly', label: 'Chaque mois' },
  { value: 'quarterly', label: 'Chaque trimestre', description: 'Le plus souvent choisi.' },
] as const;

const people = [
  { id: '1', name: 'Nathalie Serra', job: 'Cheffe du service Transports scolaires' },
  { id: '2', name: 'Minh Nguyễn', job: 'Acheteur' },
];

/** What one answers in. */
export function FieldSpecimens() {
  const [text, setText] = useState('Repenser l’inscription');
  const [search, setSearch] = useState('serra');
  const [person, setPerson] = useState<string | null>(null);
  const [rhythm, setRhythm] = useState<'monthly' | 'quarterly' | null>('quarterly');
  const [chosen, setChosen] = useState<('monthly' | 'quarterly')[]>(['monthly']);
  const [yes, setYes] = useState<boolean | null>(true);
  const field = { value: text, onChange: setText };
  return (
    <Specimens title="Champs">
      <TextField {...field} label="Un texte" help="Une ligne, ce qu’il faut savoir avant de répondre." />
      <TextField {...field} label="À corriger" error="Donnez un titre de moins de 160 signes." />
      <TextField {...field} label="Un texte long" multiline optional maxLength={25} />
      <TextField {...field} label="En lecture seule" readOnly />
      <TextField {...field} label="Indisponible" disabled />
      <SearchField label="Une recherche" value={search} onChange={setSearch} />
      <ComboBox
        label="Une personne de l’annuaire"
        text={search}
        onTextChange={setSearch}
        items={people}
        selectedId={person}
        onSelect={(chosenPerson) => setPerson(chosenPerson?.id ?? null)}
        nameOf={({ name }) => name}
        emptyMessage="Personne ne porte ce nom dans l’annuaire."
      >
        {({ name, job }) => `${name}, ${job}`}
      </ComboBox>
      <ChoiceGroup
        label="Une réponse parmi plusieurs"
        choices={rhythms}
        value={rhythm}
        onChange={setRhythm}
      />
      <ChoiceGroup
        label="À corriger"
        choices={rhythms}
        value={null}
        onChange={setRhythm}
        error="Choisissez un rythme."
      />
      <CheckboxGroup label="Plusieurs réponses" choices={rhythms} values={chosen} onChange={setChosen} />
      <YesNo label="Oui ou non&#8239;?" value={yes} onChange={setYes} />
      <Checkbox checked={yes ?? false} onChange={setYes} description="Vous pourrez revenir sur ce choix.">
        J’ai lu ce contrat et je m’engage
      </Checkbox>
    </Specimens>
  );
}
