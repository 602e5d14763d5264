import { typography } from '@equipage/domain';
import type { ReactNode } from 'react';
import { YesNo } from '../ui/choice-group.tsx';
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
          const label = typography(field.label);
          const help = field.help && typography(field.help);
          const error = errors[pointer];
          const value = values[pointer] ?? '';
          if (kind === 'person') return <div key={pointer}>{person(field, error)}</div>;
          if (kind === 'yes-no')
            return (
              <YesNo
                key={pointer}
                id={fieldId(pointer)}
                label={label}
                help={help}
                value={value === 'yes'}
                onChange={(yes) => onChange(pointer, yes ? 'yes' : 'no')}
                error={error}
              />
            );
          return (
            <TextField
              key={pointer}
              id={fieldId(pointer)}
              label={label}
              help={help}
              multiline={kind === 'days'}
              inputMode={kind === 'number' ? 'decimal' : 'text'}
              value={value}
              onChange={(text) => onChange(pointer, text)}
              error={error}
            />
          );
        })}
      </div>
    </fieldset>
  ));
}
