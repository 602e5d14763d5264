import { frenchDay } from '@equipage/domain';
import { lazy, Suspense } from 'react';
import { useSession } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { YesNo } from '../ui/choice-group.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Help } from '../ui/help.tsx';
import { Loading } from '../ui/loading.tsx';
import { whenOnline } from '../ui/when-online.ts';
import styles from './fields.module.css';
import { PercentRuler } from './percent-ruler.tsx';
import { planningOf } from './planning.ts';
import { fieldId, ownContent } from './step-content.ts';
import { StepFrame } from './step-frame.tsx';
import { SumInWords } from './sum-in-words.tsx';
import type { OpenStep } from './use-drafts.ts';

/** The calendar and what fills it weigh: they come after the questions above them. */
const PlannedDatesField = lazy(async () => ({
  default: (await whenOnline(() => import('./planned-dates-field.tsx'))).PlannedDatesField,
}));

/** How much of one's time, from when, on which dates. */
export function CommitmentStep({
  contract,
  draft,
}: {
  contract: ContractView;
  draft: OpenStep<'commitment'>;
}) {
  const { organisation } = useSession();
  const { body, change } = draft;
  const planning = planningOf(contract, body, organisation);
  const { sums, term } = planning;
  const workShare = ownContent(contract)?.identity.workShare ?? 0;
  return (
    <StepFrame contract={contract} step="commitment" draft={draft}>
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
            {sums && <SumInWords sums={sums} workShare={workShare} percent={body.percent ?? 0} />}
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
            <Help question="Et si je réponds non&#8239;?">
              <p>
                Le contrat le dira, d’un commun accord, et rien de tel ne pourra vous être demandé. Répondre
                oui ne vous oblige pas davantage&nbsp;: chaque soirée, chaque samedi et chaque déplacement se
                décide avec votre service.
              </p>
            </Help>
          </div>
          <section id={fieldId('/plannedDates')} aria-labelledby="planned-dates">
            <h2 id="planned-dates" className={styles.heading}>
              Quels jours votre service vous libère-t-il ?
            </h2>
            <p className={styles.help}>
              Facultatif : vous pourrez en convenir plus tard. Ces dates ne donnent pas droit à récupération
              et ne valent pas ordre de mission.
            </p>
            <Suspense fallback={<Loading what="le calendrier" />}>
              <PlannedDatesField
                dates={body.plannedDates ?? []}
                onChange={(plannedDates) => change({ plannedDates })}
                onExtendHours={() => change({ extendedHours: true })}
                planning={planning}
                halfDayHours={organisation.halfDayHours}
              />
            </Suspense>
          </section>
        </>
      )}
    </StepFrame>
  );
}
