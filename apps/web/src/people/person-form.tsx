import { type Civility, frenchWeekday, weekdays } from '@equipage/domain';
import { PersonField } from '../platform/person-field.tsx';
import type { FieldErrors } from '../platform/problems.ts';
import type { PersonCard } from '../platform/views.ts';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { ChoiceGroup, YesNo } from '../ui/choice-group.tsx';
import { DateField } from '../ui/date-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './people.module.css';
import { fieldId, type PersonValues } from './person-values.ts';
import { SelectBox } from './select-box.tsx';
import { staffOptions } from './words.ts';

export interface PersonFormProps {
  values: PersonValues;
  /** The manager whom the directory names now. */
  manager: PersonCard | null;
  errors: FieldErrors;
  onChange: (values: PersonValues) => void;
}

type Text = 'firstName' | 'lastName' | 'email' | 'jobTitle' | 'directorate' | 'service' | 'workShare';

/** What the directory says of a person, to be written. */
export function PersonForm(props: PersonFormProps) {
  return (
    <>
      <Identity {...props} />
      <Post {...props} />
      <WorkingTime {...props} />
    </>
  );
}

/** What every field of the form is given. */
function useFields({ values, errors, onChange }: PersonFormProps) {
  const about = (field: keyof PersonValues) => ({
    id: fieldId(`/${field}`),
    error: errors[`/${field}`],
  });
  return {
    about,
    set: (change: Partial<PersonValues>) => onChange({ ...values, ...change }),
    text: (field: Text) => ({
      ...about(field),
      value: values[field],
      onChange: (value: string) => onChange({ ...values, [field]: value }),
    }),
  };
}

const civilityChoices: readonly { value: Civility | 'unknown'; label: string }[] = [
  { value: 'madame', label: 'Madame' },
  { value: 'monsieur', label: 'Monsieur' },
  { value: 'unknown', label: 'Non précisée' },
];

function Identity(props: PersonFormProps) {
  const { about, set, text } = useFields(props);
  return (
    <fieldset className={styles.group}>
      <legend>Identité</legend>
      <ChoiceGroup
        label="Civilité"
        choices={civilityChoices}
        value={props.values.civility}
        onChange={(civility) => set({ civility })}
        {...about('civility')}
      />
      <TextField label="Prénom" {...text('firstName')} />
      <TextField label="Nom" {...text('lastName')} />
      <TextField label="Adresse électronique" inputMode="email" {...text('email')} />
    </fieldset>
  );
}

function Post(props: PersonFormProps) {
  const { about, set, text } = useFields(props);
  const { values, manager } = props;
  return (
    <fieldset className={styles.group}>
      <legend>Poste</legend>
      <TextField label="Fonction" {...text('jobTitle')} />
      <TextField label="Direction" {...text('directorate')} />
      <TextField label="Service" optional {...text('service')} />
      <PersonField
        label="Supérieur hiérarchique"
        help="Cherchez la personne par son nom, dans l’annuaire."
        optional
        chosenId={values.managerId}
        known={manager}
        onChange={(managerId) => set({ managerId })}
        {...about('managerId')}
      />
      <SelectBox
        id={fieldId('/staffKind')}
        label="Catégorie de personnel"
        value={values.staffKind}
        options={staffOptions}
        onChange={(staffKind) => set({ staffKind })}
      />
      <DateField
        label="Fin de l’emploi"
        help="Le dernier jour d’un emploi à durée déterminée."
        optional
        value={values.employmentEndsOn}
        onChange={(employmentEndsOn) => set({ employmentEndsOn })}
        {...about('employmentEndsOn')}
      />
    </fieldset>
  );
}

const dayChoices = weekdays.map((value) => ({ value, label: frenchWeekday(value) }));

function WorkingTime(props: PersonFormProps) {
  const { about, set, text } = useFields(props);
  const { values } = props;
  return (
    <fieldset className={styles.group}>
      <legend>Temps de travail</legend>
      <TextField
        label="Quotité de travail, en %"
        help="100 pour un temps plein. La raison n’est jamais demandée."
        inputMode="decimal"
        {...text('workShare')}
      />
      <CheckboxGroup
        label="Jours travaillés"
        choices={dayChoices}
        values={values.worksOn}
        onChange={(worksOn) => set({ worksOn })}
        {...about('worksOn')}
      />
      <YesNo
        label="Temps annualisé"
        value={values.annualised}
        onChange={(annualised) => set({ annualised })}
        {...about('annualised')}
      />
    </fieldset>
  );
}
