import { frenchDay, fullName, ofPerson } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { contractHistoryQuery } from '../platform/contracts.ts';
import { UnlistedManager } from '../platform/unlisted-manager.tsx';
import type { ContractView } from '../platform/views.ts';
import { dayOf } from '../ui/french-dates.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './contract-news.module.css';

/** What deserves to be read first: a change asked, a refusal, a closure, a manager who does not recognise the agent, an early end. */
export function ContractNews({ contract }: { contract: ContractView }) {
  const { changeRequest, managerDisputedAt, manager, effectiveOn, state } = contract;
  return (
    <>
      {changeRequest !== null && (
        <Notice kind="wait" title={`${fullName(changeRequest.person)} demande une modification.`}>
          <blockquote className={styles.message}>{changeRequest.message}</blockquote>
        </Notice>
      )}
      {state === 'declined' && <Refusal contract={contract} />}
      {state === 'closed' && <Closure contract={contract} />}
      {managerDisputedAt !== null && manager !== null && (
        <Notice kind="wait" title={`${fullName(manager)} a répondu : « Ce n’est pas mon agent ».`}>
          <p>
            Le contrat peut être repris pour choisir un autre supérieur ou une autre supérieure hiérarchique.
          </p>
        </Notice>
      )}
      <EmploymentEnding contract={contract} />
      <Away contract={contract} />
      <UnlistedManager contract={contract} />
      {state === 'terminated' && effectiveOn !== null && (
        <Notice title={`Fin anticipée : dernier jour le ${frenchDay(effectiveOn, { weekday: true })}.`} />
      )}
    </>
  );
}

/** The agent's employment ends before the contract: what happens then, and when. */
function EmploymentEnding({ contract: { employmentEndsOn, agent } }: { contract: ContractView }) {
  if (employmentEndsOn === null) return null;
  return (
    <Notice
      kind="wait"
      title={`L’emploi ${ofPerson(agent)} prend fin le ${frenchDay(employmentEndsOn, { weekday: true })}, avant le contrat.`}
    >
      <p>
        La durée du contrat ne change pas&nbsp;; il sera clos ce jour-là. Si l’emploi est prolongé, l’annuaire
        est à corriger avant.
      </p>
    </Notice>
  );
}

/** Who is awaited is away: why nothing moves, and until when. */
function Away({ contract: { absences, waitingFor } }: { contract: ContractView }) {
  const today = dayOf(new Date());
  const awaited = waitingFor?.person;
  const away = absences.find(({ personId, startsOn }) => personId === awaited?.id && startsOn <= today);
  if (away === undefined || awaited === undefined) return null;
  return (
    <Notice
      kind="wait"
      title={`Absence ${ofPerson(awaited)} jusqu’au ${frenchDay(away.endsOn, { weekday: true })}.`}
    >
      <p>Les rappels reprendront à son retour. Ces jours ne comptent pas comme un silence.</p>
    </Notice>
  );
}

/** Who refused and why, in their own words. */
function Refusal({ contract }: { contract: ContractView }) {
  const history = useQuery(contractHistoryQuery(contract));
  const refusal = history.data?.findLast(({ type }) => type === 'declined');
  if (!refusal?.actor) return null;
  return (
    <Notice kind="refusal" title={`${fullName(refusal.actor)} a refusé ce contrat.`}>
      <blockquote className={styles.message}>{refusal.message}</blockquote>
    </Notice>
  );
}

/** For which reason the contract was closed, with what the officer added. */
function Closure({ contract }: { contract: ContractView }) {
  const history = useQuery(contractHistoryQuery(contract));
  const closure = history.data?.findLast(({ type }) => type === 'closed');
  if (!closure) return null;
  return (
    <Notice title={closure.summary}>
      {closure.message && <blockquote className={styles.message}>{closure.message}</blockquote>}
    </Notice>
  );
}
