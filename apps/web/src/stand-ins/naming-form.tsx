import type { StandInKind } from '@equipage/domain';
import { useState } from 'react';
import { PersonField } from '../platform/person-field.tsx';
import { Days, RecordingForm } from '../platform/recording-form.tsx';
import { given, useRecording } from '../platform/use-recording.ts';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { DateField } from '../ui/date-field.tsx';
import { useNameStandIn } from './queries.ts';

const who = [
  { value: 'me', label: 'Moi' },
  {
    value: 'other',
    label: 'Une personne que j’encadre',
    description: 'L’annuaire vous donne pour supérieur.',
  },
] as const;

const kinds: readonly { value: StandInKind; label: string; description: string }[] = [
  { value: 'substitution', label: 'Suppléance', description: 'La personne est absente, et garde son poste.' },
  { value: 'interim', label: 'Intérim', description: 'Le poste est vacant, ou le sera à ces dates.' },
];

interface Values {
  who: 'me' | 'other';
  holderId: string | null;
  standInId: string | null;
  kind: StandInKind;
  startsOn: string | null;
  endsOn: string | null;
}

const empty: Values = {
  who: 'me',
  holderId: null,
  standInId: null,
  kind: 'substitution',
  startsOn: null,
  endsOn: null,
};

const labels: Readonly<Record<string, string>> = {
  '/holderId': 'Personne remplacée',
  '/standInId': 'Qui remplace',
  '/startsOn': 'Premier jour',
  '/endsOn': 'Dernier jour',
};

export function NamingForm({ onNamed }: { onNamed: () => void }) {
  const [values, setValues] = useState(empty);
  const set = (change: Partial<Values>) => setValues((before) => ({ ...before, ...change }));
  const naming = useRecording(
    useNameStandIn(),
    { form: 'naming', labels, done: 'Remplacement enregistré.' },
    onNamed,
  );
  const { who: whose, holderId, ...said } = values;
  return (
    <RecordingForm
      title="Nommer quelqu’un"
      confirm="Enregistrer le remplacement"
      recording={naming}
      onSubmit={() => naming.send(given({ ...said, holderId: whose === 'other' ? (holderId ?? '') : null }))}
    >
      <ChoiceGroup
        label="Qui est remplacé"
        choices={who}
        value={values.who}
        onChange={(whose) => set({ who: whose })}
      />
      {values.who === 'other' && (
        <PersonField
          chosenId={values.holderId}
          known={null}
          onChange={(holderId) => set({ holderId })}
          {...naming.about('/holderId')}
        />
      )}
      <PersonField
        help="Cherchez la personne par son nom, dans l’annuaire."
        chosenId={values.standInId}
        known={null}
        onChange={(standInId) => set({ standInId })}
        {...naming.about('/standInId')}
      />
      <ChoiceGroup
        label="À quel titre"
        choices={kinds}
        value={values.kind}
        onChange={(kind) => set({ kind })}
      />
      <Days>
        <DateField
          value={values.startsOn}
          onChange={(startsOn) => set({ startsOn })}
          {...naming.about('/startsOn')}
        />
        <DateField
          value={values.endsOn}
          onChange={(endsOn) => set({ endsOn })}
          {...naming.about('/endsOn')}
        />
      </Days>
    </RecordingForm>
  );
}
