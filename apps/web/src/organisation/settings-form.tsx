import { typography } from '@equipage/domain';
import type { ReactNode } from 'react';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { ChoiceGroup, YesNo } from '../ui/choice-group.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './settings.module.css';
import { fieldId, type SettingField, settingGroups, type Values } from './settings-fields.ts';

export interface SettingsFormProps {
  values: Values;
  onChange: (pointer: string, value: string) => void;
  /** What is wrong, by pointer. */
  errors: Readonly<Record<string, string>>;
  /** How a person is given: picked, or written. */
  person: (field: SettingField, error: string | undefined) => ReactNode;
}

/** Every setting of an organisation, group by group. */
export function SettingsForm({ values, onChange, errors, person }: SettingsFormProps) {
  return settingGroups.map(({ heading, fields }) => (
    <fieldset key={heading} className={styles.group}>
      <legend className={styles.heading}>{heading}</legend>
      <div className={styles.fields}>
        {fields.map((field) => {
          const { pointer, kind } = field;
          const error = errors[pointer];
          return (
            <div key={pointer} className={kind === 'number' || kind === 'time' ? styles.short : undefined}>
              {kind === 'person' ? (
                person(field, error)
              ) : (
                <Setting
                  field={field}
                  value={values[pointer] ?? ''}
                  onChange={(value) => onChange(pointer, value)}
                  error={error}
                />
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  ));
}

interface SettingProps {
  field: SettingField;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** One setting that is written, or answered by yes or no. */
function Setting({ field, value, onChange, error }: SettingProps) {
  const { pointer, kind, choices, ...words } = field;
  const given = {
    id: fieldId(pointer),
    label: typography(words.label),
    help: words.help && typography(words.help),
    error,
  };
  if (kind === 'yes-no')
    return <YesNo {...given} value={value === 'yes'} onChange={(yes) => onChange(yes ? 'yes' : 'no')} />;
  if (kind === 'several')
    return (
      <CheckboxGroup
        {...given}
        choices={choices ?? []}
        values={value === '' ? [] : value.split(' ')}
        onChange={(chosen) => onChange(chosen.join(' '))}
      />
    );
  if (choices !== undefined)
    return <ChoiceGroup {...given} choices={choices} value={value} onChange={onChange} />;
  return (
    <TextField
      {...given}
      multiline={kind === 'days'}
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      value={value}
      onChange={onChange}
    />
  );
}
