import { steps } from '@equipage/domain';
import { Link } from 'react-router';
import { addresses, type WizardStep } from '../platform/addresses.ts';
import type { ContractView } from '../platform/views.ts';
import { classNames } from '../ui/class-names.ts';
import { counted } from '../ui/french-count.ts';
import { Icon } from '../ui/icon.tsx';
import { reviewWords, stepFaults, stepWords } from './step-content.ts';
import styles from './steps-nav.module.css';

interface StepsNavProps {
  contractId: string;
  /** Null while it comes. */
  contract: ContractView | null;
  current: WizardStep;
}

/** The five steps, with what is missing in each. */
export function StepsNav({ contractId, contract, current }: StepsNavProps) {
  return (
    <nav className={styles.steps} aria-label="Étapes">
      <ol>
        {steps.map((step, index) => (
          <StepLine
            key={step}
            contractId={contractId}
            current={current}
            number={index + 1}
            {...stepWords[step]}
          >
            {contract === null ? <small>&nbsp;</small> : <Missing faults={stepFaults(contract, step)} />}
          </StepLine>
        ))}
        <StepLine contractId={contractId} current={current} number={steps.length + 1} {...reviewWords} />
      </ol>
    </nav>
  );
}

interface StepLineProps {
  contractId: string;
  current: WizardStep;
  number: number;
  slug: WizardStep;
  name: string;
  children?: React.ReactNode;
}

function StepLine({ contractId, current, number, slug, name, children }: StepLineProps) {
  const here = slug === current;
  return (
    <li className={classNames(styles.step, here && styles.here)}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <Link to={addresses.wizard(contractId, slug)} aria-current={here ? 'step' : undefined}>
        <Name>{name}</Name>
      </Link>
      {children}
    </li>
  );
}

/** « Relecture et signature »: on a phone, the first word is enough for the eye. */
function Name({ children }: { children: string }) {
  const [first = '', ...others] = children.split(' ');
  if (others.length === 0) return first;
  return (
    <>
      {first} <span className={styles.rest}>{others.join(' ')}</span>
    </>
  );
}

function Missing({ faults }: { faults: ContractView['problems'] }) {
  if (faults.length === 0) {
    return (
      <small className={styles.complete}>
        <Icon name="check" /> Complet
      </small>
    );
  }
  const missing = faults.filter(({ code }) => code === 'missing').length;
  const wrong = faults.length - missing;
  return wrong > 0 ? (
    <small className={styles.wrong}>{counted(wrong, 'réponse')} à corriger</small>
  ) : (
    <small>{counted(missing, 'réponse')} à donner</small>
  );
}
