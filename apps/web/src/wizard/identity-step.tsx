import { frenchWeekday, textLimits, type Weekday, weekdays } from '@equipage/domain';
import type { ContractView } from '../platform/views.ts';
import { Checkbox, CheckboxGroup } from '../ui/checkbox-group.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { TextField } from '../ui/text-field.tsx';
import { DataNotice } from './data-notice.tsx';
import { DecimalField } from './decimal-field.tsx';
import styles from './fields.module.css';
import { fieldId } from './step-content.ts';
import { StepFrame } from './step-frame.tsx';
import type { OpenStep } from './use-drafts.ts';

const civilityChoices = [
  { value: 'madame', label: 'Madame' },
  { value: 'monsieur', label: 'Monsieur' },
  { value: 'none', label: 'Je préfère ne pas le dire' },
] as const;

const weekdayChoices = weekdays.map((value) => ({ value, label: frenchWeekday(value) }));

/** Who I am, my service, my working time. */
export function IdentityStep({ contract, draft }: { contract: ContractView; draft: OpenStep<'identity'> }) {
  const { body, change } = draft;
  return (
    <StepFrame contract={contract} step="identity" draft={draft}>
      {(errors) => (
        <>
          <ChoiceGroup
            id={fieldId('/civility')}
            label="Comment s’adresser à vous ?"
            help="Le contrat s’accorde. Sans civilité, il emploie votre nom et des tournures neutres."
            choices={civilityChoices}
            value={body.civility ?? 'none'}
            onChange={(value) => change({ civility: value === 'none' ? null : value })}
          />
          <div className={styles.pair}>
            <TextField
              id={fieldId('/firstName')}
              label="Prénom"
              value={body.firstName ?? ''}
              onChange={(firstName) => change({ firstName })}
              error={errors['/firstName']}
              maxLength={textLimits.name}
              autoComplete="given-name"
            />
            <TextField
              id={fieldId('/lastName')}
              label="Nom"
              value={body.lastName ?? ''}
              onChange={(lastName) => change({ lastName })}
              error={errors['/lastName']}
              maxLength={textLimits.name}
              autoComplete="family-name"
            />
          </div>
          <div className={styles.stack}>
            <TextField
              id={fieldId('/jobTitle')}
              label="Fonction"
              value={body.jobTitle ?? ''}
              onChange={(jobTitle) => change({ jobTitle })}
              error={errors['/jobTitle']}
              maxLength={textLimits.title}
            />
            <TextField
              id={fieldId('/directorate')}
              label="Direction"
              value={body.directorate ?? ''}
              onChange={(directorate) => change({ directorate })}
              error={errors['/directorate']}
              maxLength={textLimits.title}
            />
            <TextField
              id={fieldId('/service')}
              label="Service"
              value={body.service ?? ''}
              onChange={(service) => change({ service })}
              error={errors['/service']}
              maxLength={textLimits.title}
            />
          </div>
          <WorkingTime body={body} change={change} errors={errors} />
          <DataNotice />
        </>
      )}
    </StepFrame>
  );
}

type WorkingTimeProps = Pick<OpenStep<'identity'>, 'body' | 'change'> & { errors: Record<string, string> };

function WorkingTime({ body, change, errors }: WorkingTimeProps) {
  return (
    <div className={styles.stack}>
      <DecimalField
        id={fieldId('/workShare')}
        label="Quotité de travail"
        help="100 pour un temps plein, 80 pour un temps partiel à 80 %. Personne ne vous demandera pourquoi."
        unit="%"
        value={body.workShare ?? null}
        onChange={(workShare) => change({ workShare })}
        error={errors['/workShare']}
      />
      <Disclosure label="Compter en heures par semaine">
        <DecimalField
          label="Heures par semaine, sur 35"
          unit="h"
          value={hoursFrom(body.workShare ?? null)}
          onChange={(hours) => change({ workShare: hours === null ? null : shareFrom(hours) })}
        />
      </Disclosure>
      <CheckboxGroup<Weekday>
        id={fieldId('/worksOn')}
        label="Jours travaillés"
        choices={weekdayChoices}
        values={body.worksOn ?? []}
        onChange={(worksOn) => change({ worksOn })}
        error={errors['/worksOn']}
        className={styles.week}
      />
      <Checkbox
        id={fieldId('/annualised')}
        checked={body.annualised ?? false}
        onChange={(annualised) => change({ annualised })}
        description="Vos semaines ne se ressemblent pas : le contrat ne parlera pas d’heures par semaine."
      >
        Mon temps de travail est annualisé
      </Checkbox>
    </div>
  );
}

const weeklyHours = 35;
const round = (value: number) => Math.round(value * 100) / 100;
const hoursFrom = (share: number | null) => (share === null ? null : round((share * weeklyHours) / 100));
const shareFrom = (hours: number) => round((hours / weeklyHours) * 100);
