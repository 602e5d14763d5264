import { frenchDay } from '@equipage/domain';
import { useSession } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { YesNo } from '../ui/choice-group.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Envelope, SumInWords } from './envelope.tsx';
import styles from './fields.module.css';
import { PercentRuler } from './percent-ruler.tsx';
import { PlannedDatesField } from './planned-dates-field.tsx';
import { fieldId } from './step-content.ts';
import { StepFrame } from './step-frame.tsx';
import type { StepDraft } from './use-step-draft.ts';

/** How much of one's time, from when, on which dates. */
export function CommitmentStep({
  contract,
  draft,
}: {
  contract: ContractView;
  draft: StepDraft<'commitment'>;
}) {
  const { organisation } = useSession();
  const { body, change } = draft;
  const { sums, term } = contract;
  return (
    <StepFrame
      contract={contract}
      step="commitment"
      draft={draft}
      lead="Ce que vous donnez au Lab’, et quand. Votre hiérarchie verra ces dates avant de décider."
    >
      {(errors) => (
        <>
          <div>
            <PercentRuler
              id={fieldId('/percent')}
              range={organisation.percentRange}
              value={body.percent ?? null}
              onChange={(percent) => change({ percent })}
              error={errors['/percent']}
            />
            {sums && <SumInWords sums={sums} termMonths={organisation.termMonths} />}
          </div>
          <div>
            <DateField
              id={fieldId('/startsOn')}
              label="Quand commencez-vous ?"
              value={body.startsOn ?? null}
              onChange={(startsOn) => change({ startsOn })}
              error={errors['/startsOn']}
            />
            {term && (
              <p className={styles.follow}>
                Le contrat ira du <strong>{frenchDay(term.startsOn, { weekday: true })}</strong> au{' '}
                <strong>{frenchDay(term.endsOn, { weekday: true })}</strong>. Si la dernière signature vient
                plus tard, il commencera ce jour-là.
              </p>
            )}
          </div>
          <div className={styles.stack}>
            <h2 className={styles.heading}>Et de temps en temps…</h2>
            <YesNo
              id={fieldId('/extendedHours')}
              label="Des horaires élargis ?"
              help="En soirée ou le samedi, en accord avec votre service."
              value={body.extendedHours ?? null}
              onChange={(extendedHours) => change({ extendedHours })}
              error={errors['/extendedHours']}
            />
            <YesNo
              id={fieldId('/fieldTrips')}
              label="Des déplacements ?"
              help="Sur le terrain, en accord avec votre service."
              value={body.fieldTrips ?? null}
              onChange={(fieldTrips) => change({ fieldTrips })}
              error={errors['/fieldTrips']}
            />
          </div>
          <div>
            <PlannedDatesField
              dates={body.plannedDates ?? []}
              onChange={(plannedDates) => change({ plannedDates })}
              errors={errors}
              room={sums && term && { term, envelope: sums.hours }}
            />
            {sums && <Envelope sums={sums} halfDayHours={organisation.halfDayHours} />}
          </div>
        </>
      )}
    </StepFrame>
  );
}
