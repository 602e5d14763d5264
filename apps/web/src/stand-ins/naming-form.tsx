import type { StandInKind } from '@equipage/domain';
import { useState } from 'react';
import { PersonField } from '../platform/person-field.tsx';
import { failureWords, fieldErrors } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { DateField } from '../ui/date-field.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { type Naming, useNameStandIn } from './queries.ts';
import styles from './stand-ins.module.css';

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

/** What is not given is left for the interface to ask for, on its field. */
function bodyOf({ who: whose, holderId, standInId, kind, startsOn, endsOn }: Values): Naming {
  const given = { standInId, kind, startsOn, endsOn, ...(whose === 'other' && { holderId: holderId ?? '' }) };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as unknown as Naming;
}

const labels: Readonly<Record<string, string>> = {
  '/holderId': 'Personne remplacée',
  '/standInId': 'Qui remplace',
  '/startsOn': 'Premier jour',
  '/endsOn': 'Dernier jour',
};

const fieldId = (pointer: string) => `naming${pointer.replace('/', '-')}`;

export function NamingForm({ onNamed }: { onNamed: () => void }) {
  const [values, setValues] = useState(empty);
  const [attempt, setAttempt] = useState(0);
  const naming = useNameStandIn();
  const set = (change: Partial<Values>) => setValues((before) => ({ ...before, ...change }));
  const errors = fieldErrors(naming.error);
  const about = (pointer: string) => ({ id: fieldId(pointer), error: errors[pointer] });
  const links = Object.entries(errors).map(([pointer, detail]) => ({
    fieldId: fieldId(pointer),
    message: `${labels[pointer] ?? ''}\u00A0: ${detail}`,
  }));
  const name = () =>
    naming.mutate(bodyOf(values), {
      onSuccess: () => {
        announce('Remplacement enregistré.');
        onNamed();
      },
      onError: () => setAttempt((before) => before + 1),
    });
  return (
    <form
      className={styles.form}
      noValidate
      aria-labelledby="naming"
      onSubmit={(event) => {
        event.preventDefault();
        name();
      }}
    >
      <h2 id="naming">Nommer quelqu’un</h2>
      <ErrorSummary errors={links} attempt={attempt} />
      <ChoiceGroup
        label="Qui est remplacé"
        choices={who}
        value={values.who}
        onChange={(whose) => set({ who: whose })}
      />
      {values.who === 'other' && (
        <PersonField
          label="Personne remplacée"
          chosenId={values.holderId}
          known={null}
          onChange={(holderId) => set({ holderId })}
          {...about('/holderId')}
        />
      )}
      <PersonField
        label="Qui remplace"
        help="Cherchez la personne par son nom, dans l’annuaire."
        chosenId={values.standInId}
        known={null}
        onChange={(standInId) => set({ standInId })}
        {...about('/standInId')}
      />
      <ChoiceGroup
        label="À quel titre"
        choices={kinds}
        value={values.kind}
        onChange={(kind) => set({ kind })}
      />
      <div className={styles.days}>
        <DateField
          label="Premier jour"
          value={values.startsOn}
          onChange={(startsOn) => set({ startsOn })}
          {...about('/startsOn')}
        />
        <DateField
          label="Dernier jour"
          value={values.endsOn}
          onChange={(endsOn) => set({ endsOn })}
          {...about('/endsOn')}
        />
      </div>
      <Button variant="primary" type="submit" pending={naming.isPending}>
        Enregistrer le remplacement
      </Button>
      {naming.error !== null && links.length === 0 && (
        <Notice kind="refusal" role="alert" title={failureWords(naming.error).title}>
          <p>{failureWords(naming.error).detail}</p>
        </Notice>
      )}
    </form>
  );
}
