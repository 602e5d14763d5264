import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import type { ContractView } from '../platform/views.ts';
import { Notice } from '../ui/notice.tsx';
import { fieldIdInStep, stepOf, stepWords } from './step-content.ts';

/** What still keeps from signing, each a link to its question; then what deserves a look. */
export function ToGive({ contract }: { contract: ContractView }) {
  const faults = contract.problems.filter(({ level }) => level === 'fault');
  const notices = contract.problems.filter(({ level }) => level === 'notice');
  return (
    <>
      {faults.length > 0 && (
        <Notice kind="refusal" title="Avant de signer, il reste à compléter ou à corriger :">
          <ul>
            {faults.map((problem) => (
              <li key={`${problem.pointer} ${problem.code}`}>
                <ProblemLink contract={contract} problem={problem} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {notices.map((problem) => (
        <Notice key={problem.pointer} kind="wait">
          <p>{problem.detail}</p>
        </Notice>
      ))}
    </>
  );
}

function ProblemLink({
  contract,
  problem,
}: {
  contract: ContractView;
  problem: ContractView['problems'][number];
}) {
  const step = stepOf(problem.pointer);
  if (step === null) return problem.detail;
  const { slug, name } = stepWords[step];
  return (
    <>
      {name} :{' '}
      <Link to={`${addresses.wizard(contract.id, slug)}#${fieldIdInStep(problem.pointer)}`}>
        {problem.detail}
      </Link>
    </>
  );
}
