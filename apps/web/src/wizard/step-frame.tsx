import { type Step, steps } from '@equipage/domain';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { type FieldErrors, stepErrors } from '../platform/problems.ts';
import type { ContractView } from '../platform/views.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { fieldId, reviewWords, stepFaults, stepWords } from './step-content.ts';
import styles from './step-frame.module.css';
import type { OpenStep } from './use-drafts.ts';

export interface StepFrameProps<S extends Step> {
  contract: ContractView;
  step: S;
  draft: OpenStep<S>;
  /** The questions, given what is wrong with the answers so far. */
  children: (errors: FieldErrors) => ReactNode;
}

/** Which step it is, and what it is for. */
export function StepHeading({ step }: { step: Step }) {
  const { heading, lead } = stepWords[step];
  const number = steps.indexOf(step) + 1;
  return (
    <>
      <p className={styles.place}>Étape {number} sur 5</p>
      <PageTitle title={`${heading}, étape ${number} sur 5`}>{heading}</PageTitle>
      <p className={styles.lead}>{lead}</p>
    </>
  );
}

/** Around the questions of a step: where one is, what is wrong, and the way on, which saves first. */
export function StepFrame<S extends Step>({ contract, step, draft, children }: StepFrameProps<S>) {
  const [attempt, setAttempt] = useState(0);
  const navigate = useNavigate();
  const { errors, count } = useStepErrors(contract, step, draft, attempt > 0);
  const place = steps.indexOf(step);
  const following = steps[place + 1];
  const next = following === undefined ? reviewWords : stepWords[following];
  const previous = steps[place - 1];
  const goOn = async () => {
    const saved = await draft.flush();
    setAttempt((before) => before + 1);
    if (saved !== null && stepFaults(saved, step).length === 0)
      void navigate(addresses.wizard(contract.id, next.slug));
  };
  return (
    <>
      <StepHeading step={step} />
      <ErrorSummary attempt={attempt} errors={count > 0 ? summaryOf(errors) : []} />
      <form
        className={styles.questions}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void goOn();
        }}
      >
        {children(errors)}
        <div className={styles.way}>
          <Button type="submit" variant="primary" iconAfter="forward" wide>
            Continuer vers {next.name}
          </Button>
          {previous !== undefined && (
            <ButtonLink
              variant="quiet"
              icon="back"
              to={addresses.wizard(contract.id, stepWords[previous].slug)}
            >
              {stepWords[previous].name}
            </ButtonLink>
          )}
        </div>
      </form>
    </>
  );
}

/** What is wrong by field; what is only missing waits until the person wants to go on. */
function useStepErrors<S extends Step>(contract: ContractView, step: S, draft: OpenStep<S>, asked: boolean) {
  const refused = draft.state.kind === 'refused' ? draft.state.errors : {};
  const problems = asked ? contract.problems : contract.problems.filter(({ code }) => code !== 'missing');
  const errors: FieldErrors = { ...stepErrors({ problems }, step), ...refused };
  return { errors, count: asked ? Object.keys(errors).length : 0 };
}

function summaryOf(errors: FieldErrors) {
  const links = Object.entries(errors).map(([pointer, message]) => ({ fieldId: fieldId(pointer), message }));
  // Both halves of a day say the same of it.
  return links.filter(({ message }, place) => links.findIndex((link) => link.message === message) === place);
}
