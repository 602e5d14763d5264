import type { Step } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { addresses, type WizardStep, wizardSteps } from '../platform/addresses.ts';
import { contractQuery } from '../platform/contracts.ts';
import { Loaded } from '../platform/loaded.tsx';
import type { ContractView } from '../platform/views.ts';
import { ButtonLink } from '../ui/button.tsx';
import { focusField } from '../ui/error-summary.tsx';
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

function Wizard({ contract, step }: { contract: ContractView; step: string }) {
  if (!contract.allowed.includes('answer')) return <Navigate to={addresses.contract(contract.id)} replace />;
  if (!isWizardStep(step)) return <Navigate to={addresses.wizard(contract.id)} replace />;
  switch (step) {
    case 'moi':
      return <AnswerPage key={step} contract={contract} step="identity" Form={IdentityStep} />;
    case 'mission':
      return <AnswerPage key={step} contract={contract} step="mission" Form={MissionStep} />;
    case 'temps':
      return <AnswerPage key={step} contract={contract} step="commitment" Form={CommitmentStep} />;
    case 'service':
      return <AnswerPage key={step} contract={contract} step="service" Form={ServiceStep} />;
    case 'relecture':
      return (
        <>
          <WizardHeader contract={contract} state={{ kind: 'saved' }} />
          <div className={styles.review}>
            <div className={styles.aside}>
              <StepsNav contract={contract} current={step} />
            </div>
            <main id="content" tabIndex={-1}>
              <AskedChange contract={contract} />
              <ReviewStep contract={contract} />
            </main>
          </div>
        </>
      );
  }
}

interface AnswerPageProps<S extends Step> {
  contract: ContractView;
  step: S;
  Form: (props: { contract: ContractView; draft: ReturnType<typeof useStepDraft<S>> }) => React.ReactNode;
}

/** A step with questions: the steps, the form, and the contract that writes itself. */
function AnswerPage<S extends Step>({ contract, step, Form }: AnswerPageProps<S>) {
  const draft = useStepDraft(contract, step);
  useFieldOfAddress();
  return (
    <>
      <WizardHeader contract={contract} state={draft.state} />
      <div className={styles.layout}>
        <div className={styles.aside}>
          <StepsNav contract={contract} current={stepWords[step].slug} />
        </div>
        <main id="content" tabIndex={-1} className={styles.form}>
          <AskedChange contract={contract} />
          <Form contract={contract} draft={draft} />
        </main>
        <LiveSheet contract={contract} step={step} />
      </div>
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

/** A link from the review leads to one question: it takes the focus. */
function useFieldOfAddress() {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash.length > 1) focusField(decodeURIComponent(hash.slice(1)));
  }, [hash]);
}
