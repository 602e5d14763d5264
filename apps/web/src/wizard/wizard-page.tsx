import type { Step } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { addresses, type WizardStep, wizardSteps } from '../platform/addresses.ts';
import { contractQuery } from '../platform/contracts.ts';
import { Loaded } from '../platform/loaded.tsx';
import type { ContractView } from '../platform/views.ts';
import { ButtonLink } from '../ui/button.tsx';
import { focusFieldOnceThere } from '../ui/error-summary.tsx';
import { HeaderBar } from '../ui/header-bar.tsx';
import { AskedChange } from './asked-change.tsx';
import { CommitmentStep } from './commitment-step.tsx';
import { IdentityStep } from './identity-step.tsx';
import { LiveSheet } from './live-sheet.tsx';
import { MissionStep } from './mission-step.tsx';
import { ReviewStep } from './review-step.tsx';
import { SaveStateLine } from './save-state.tsx';
import { ServiceStep } from './service-step.tsx';
import { stepWords } from './step-content.ts';
import { StepsNav } from './steps-nav.tsx';
import { type SaveState, useStepDraft } from './use-step-draft.ts';
import styles from './wizard-page.module.css';

/** Five steps to a signed contract. The address names the step; each saves itself. */
export function WizardPage() {
  const { contractId = '', step = 'moi' } = useParams();
  const contract = useQuery(contractQuery(contractId));
  return (
    <Loaded query={contract} what="votre contrat" page>
      {(view) => <Wizard contract={view} step={step} />}
    </Loaded>
  );
}

function isWizardStep(step: string): step is WizardStep {
  return wizardSteps.some((known) => known === step);
}

/** The step of each address that asks questions; the review asks none. */
const answerSteps: Readonly<Partial<Record<WizardStep, Step>>> = {
  moi: 'identity',
  mission: 'mission',
  temps: 'commitment',
  service: 'service',
};

function Wizard({ contract, step: slug }: { contract: ContractView; step: string }) {
  if (!contract.allowed.includes('answer')) return <Navigate to={addresses.contract(contract.id)} replace />;
  if (!isWizardStep(slug)) return <Navigate to={addresses.wizard(contract.id)} replace />;
  const step = answerSteps[slug];
  if (step === undefined) return <ReviewPage contract={contract} />;
  // The sheet is the same paper from step to step; only the form changes.
  return (
    <div className={styles.layout}>
      <AnswerForm contract={contract} step={step} />
      <LiveSheet contract={contract} step={step} />
    </div>
  );
}

function AnswerForm({ contract, step }: { contract: ContractView; step: Step }) {
  switch (step) {
    case 'identity':
      return <AnswerPage key={step} contract={contract} step={step} Form={IdentityStep} />;
    case 'mission':
      return <AnswerPage key={step} contract={contract} step={step} Form={MissionStep} />;
    case 'commitment':
      return <AnswerPage key={step} contract={contract} step={step} Form={CommitmentStep} />;
    case 'service':
      return <AnswerPage key={step} contract={contract} step={step} Form={ServiceStep} />;
  }
}

function ReviewPage({ contract }: { contract: ContractView }) {
  return (
    <>
      <WizardHeader contract={contract} state={{ kind: 'saved' }} />
      <div className={styles.review}>
        <div className={styles.aside}>
          <StepsNav contract={contract} current="relecture" />
        </div>
        <main id="content" tabIndex={-1}>
          <AskedChange contract={contract} />
          <ReviewStep contract={contract} />
        </main>
      </div>
    </>
  );
}

interface AnswerPageProps<S extends Step> {
  contract: ContractView;
  step: S;
  Form: (props: { contract: ContractView; draft: ReturnType<typeof useStepDraft<S>> }) => React.ReactNode;
}

/** A step with questions: the steps and the form. */
function AnswerPage<S extends Step>({ contract, step, Form }: AnswerPageProps<S>) {
  const draft = useStepDraft(contract, step);
  useFieldOfAddress();
  return (
    <>
      <div className={styles.header}>
        <WizardHeader contract={contract} state={draft.state} />
      </div>
      <div className={styles.aside}>
        <StepsNav contract={contract} current={stepWords[step].slug} />
      </div>
      <main id="content" tabIndex={-1} className={styles.form}>
        <AskedChange contract={contract} />
        <Form contract={contract} draft={draft} />
      </main>
    </>
  );
}

function WizardHeader({ contract, state }: { contract: ContractView; state: SaveState }) {
  return (
    <HeaderBar tagline="Contrat d’engagement">
      <SaveStateLine state={state} />
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
