import type { Step } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { addresses, type WizardStep, wizardSteps } from '../platform/addresses.ts';
import { contractQuery } from '../platform/contracts.ts';
import { Loaded } from '../platform/loaded.tsx';
import type { ContractView } from '../platform/views.ts';
import { ButtonLink } from '../ui/button.tsx';
import { focusFieldOnceThere } from '../ui/error-summary.tsx';
import { HeaderBar } from '../ui/header-bar.tsx';
import { Loading } from '../ui/loading.tsx';
import { useComingLater } from '../ui/use-coming-later.ts';
import { whenOnline } from '../ui/when-online.ts';
import { AskedChange } from './asked-change.tsx';
import { CommitmentStep } from './commitment-step.tsx';
import type { Drafts } from './drafts.ts';
import { IdentityStep } from './identity-step.tsx';
import { LiveSheet } from './live-sheet.tsx';
import { MissionStep } from './mission-step.tsx';
import { NewWording } from './new-wording.tsx';
import { ReviewStep } from './review-step.tsx';
import { SaveStateLine } from './save-state.tsx';
import { ServiceStep } from './service-step.tsx';
import { StaleAnswers } from './stale-answers.tsx';
import { answerStep, stepWords } from './step-content.ts';
import { StepHeading } from './step-frame.tsx';
import { StepsNav } from './steps-nav.tsx';
import { type OpenStep, useDrafts, useStepDraft, useWorstState } from './use-drafts.ts';
import styles from './wizard-page.module.css';

/** Five steps to a signed contract. The address names the step; each saves itself. */
export function WizardPage() {
  const { contractId = '', step = 'moi' } = useParams();
  const contract = useQuery(contractQuery(contractId));
  return (
    <Loaded
      query={contract}
      what="votre contrat"
      page
      waiting={<WaitingStep contractId={contractId} slug={step} />}
    >
      {(view) =>
        view.allowed.includes('answer') ? (
          <Wizard key={view.id} contract={view} step={step} />
        ) : (
          <Navigate to={addresses.contract(view.id)} replace />
        )
      }
    </Loaded>
  );
}

function isWizardStep(step: string): step is WizardStep {
  return wizardSteps.some((known) => known === step);
}

function Wizard({ contract, step: slug }: { contract: ContractView; step: string }) {
  const drafts = useDrafts(contract);
  // The questions are there first: drawing the whole contract holds a small telephone for a while.
  const drawsContract = useDeferredValue(true, false);
  useComingLater(timeParts);
  if (!isWizardStep(slug)) return <Navigate to={addresses.wizard(contract.id)} replace />;
  const step = answerStep(slug);
  return (
    <>
      {step === undefined ? (
        <ReviewPage contract={contract} drafts={drafts} />
      ) : (
        // The sheet is the same paper from step to step; only the form changes.
        <div className={styles.layout}>
          <AnswerForm contract={contract} drafts={drafts} step={step} />
          {drawsContract && <LiveSheet contract={contract} step={step} drafts={drafts} />}
        </div>
      )}
      <StaleAnswers contract={contract} drafts={drafts} />
    </>
  );
}

/** A step while the contract comes: what it is for is said at once, and what follows takes its place below. */
function WaitingStep({ contractId, slug }: { contractId: string; slug: string }) {
  const step = answerStep(slug);
  const waiting = <Loading what="votre contrat" />;
  if (step === undefined) return waiting;
  return (
    <div className={styles.layout}>
      <div className={styles.header}>
        <HeaderBar tagline="Contrat d’engagement" />
      </div>
      <div className={styles.aside}>
        <StepsNav contractId={contractId} contract={null} current={stepWords[step].slug} />
      </div>
      <main id="content" tabIndex={-1} className={styles.form}>
        <StepHeading step={step} />
        {waiting}
      </main>
    </div>
  );
}

interface WizardPart {
  contract: ContractView;
  drafts: Drafts;
}

function AnswerForm({ step, ...part }: WizardPart & { step: Step }) {
  switch (step) {
    case 'identity':
      return <AnswerPage key={step} {...part} step={step} Form={IdentityStep} />;
    case 'mission':
      return <AnswerPage key={step} {...part} step={step} Form={MissionStep} />;
    case 'commitment':
      return <AnswerPage key={step} {...part} step={step} Form={CommitmentStep} />;
    case 'service':
      return <AnswerPage key={step} {...part} step={step} Form={ServiceStep} />;
  }
}

function ReviewPage({ contract, drafts }: WizardPart) {
  const { state } = useWorstState(drafts);
  return (
    <>
      <WizardHeader contract={contract} drafts={drafts} step={null} />
      <div className={styles.review}>
        <div className={styles.aside}>
          <StepsNav contractId={contract.id} contract={contract} current="relecture" />
        </div>
        <main id="content" tabIndex={-1}>
          <NewWording contract={contract} />
          <AskedChange contract={contract} />
          <ReviewStep contract={contract} isSaved={state.kind === 'saved'} />
        </main>
      </div>
    </>
  );
}

interface AnswerPageProps<S extends Step> extends WizardPart {
  step: S;
  Form: (props: { contract: ContractView; draft: OpenStep<S> }) => React.ReactNode;
}

/** A step with questions: the steps and the form. */
function AnswerPage<S extends Step>({ contract, drafts, step, Form }: AnswerPageProps<S>) {
  const draft = useStepDraft(drafts, step);
  useFieldOfAddress();
  return (
    <>
      <div className={styles.header}>
        <WizardHeader contract={contract} drafts={drafts} step={step} />
      </div>
      <div className={styles.aside}>
        <StepsNav contractId={contract.id} contract={contract} current={stepWords[step].slug} />
      </div>
      <main id="content" tabIndex={-1} className={styles.form}>
        <NewWording contract={contract} />
        <AskedChange contract={contract} />
        <Form contract={contract} draft={draft} />
      </main>
    </>
  );
}

function WizardHeader({ contract, drafts, step }: WizardPart & { step: Step | null }) {
  const worst = useWorstState(drafts);
  return (
    <HeaderBar tagline="Contrat d’engagement">
      <SaveStateLine state={worst.state} elsewhere={worst.step === step ? null : worst.step} />
      <ButtonLink
        variant="quiet"
        small
        to={contract.state === 'draft' ? addresses.home : addresses.contract(contract.id)}
      >
        <span>
          Quitter<span className={styles.later}>, reprendre plus tard</span>
        </span>
      </ButtonLink>
    </HeaderBar>
  );
}

/** A link from the review or from a blank of the sheet leads to one question: it takes the focus, each time. */
function useFieldOfAddress() {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link may be followed twice
  useEffect(() => {
    if (hash.length > 1) return focusFieldOnceThere(decodeURIComponent(hash.slice(1)));
  }, [hash, key]);
}

/** What the time step loads later. */
const timeParts = () =>
  whenOnline(() => Promise.all([import('../ui/date-parts.tsx'), import('./planned-dates-field.tsx')]));
