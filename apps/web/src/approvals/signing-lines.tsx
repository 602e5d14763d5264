import { frenchHours, frenchPercent, fullName, ofPerson } from '@equipage/domain';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import type { Approval } from '../platform/views.ts';
import { Checkbox } from '../ui/checkbox-group.tsx';
import { dayAndMonth, dayOf } from '../ui/french-dates.ts';
import { Icon } from '../ui/icon.tsx';
import { Space, VisuallyHidden } from '../ui/visually-hidden.tsx';
import { steadWords } from './in-stead.tsx';
import { useTextsRead } from './sign-several.ts';
import { agreementOf, observationLines, periodWords, serviceOf } from './signing-facts.ts';
import styles from './signing-lines.module.css';
import { TextButton } from './text-button.tsx';
import { waitingWords } from './waiting.ts';

export interface SigningLinesProps {
  items: readonly Approval[];
  chosenIds: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}

/** To be signed here, or to be put on the list to print. */
const isOffered = ({ contract, decides }: Approval): boolean => !decides || contract.allowed.includes('sign');

/** Who, which service, which part, who agreed and when, from when to when. */
export function SigningLines({ items, chosenIds, onChoose }: SigningLinesProps) {
  const signable = items.filter(isOffered);
  const all = signable.every(({ contract }) => chosenIds.includes(contract.id));
  const toggle = (id: string, chosen: boolean) =>
    onChoose(chosen ? [...chosenIds, id] : chosenIds.filter((one) => one !== id));
  return (
    <>
      {signable.length > 0 && (
        <div className={styles.all}>
          <Checkbox
            checked={all}
            onChange={(checked) => onChoose(checked ? signable.map(({ contract }) => contract.id) : [])}
          >
            Tout choisir
          </Checkbox>
        </div>
      )}
      <ul>
        {items.map((approval) => (
          <Line
            key={approval.contract.id}
            approval={approval}
            chosen={chosenIds.includes(approval.contract.id)}
            onChoose={(chosen) => toggle(approval.contract.id, chosen)}
          />
        ))}
      </ul>
    </>
  );
}

interface LineProps {
  approval: Approval;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

function Line({ approval, chosen, onChoose }: LineProps) {
  const { contract, asks, clashes, waitingDays } = approval;
  const name = fullName(contract.agent);
  const { commitment, mission } = contract.content;
  const percent =
    'percent' in commitment && commitment.percent !== null ? frenchPercent(commitment.percent) : '';
  return (
    <li className={styles.line}>
      {isOffered(approval) ? (
        <Checkbox checked={chosen} onChange={onChoose}>
          <VisuallyHidden>Choisir le contrat de {name}</VisuallyHidden>
        </Checkbox>
      ) : (
        <span />
      )}
      <div className={styles.who}>
        <Link to={addresses.approval(contract.id)} className={styles.name}>
          {name}
        </Link>
        <span>{serviceOf(contract)}</span>
      </div>
      <p className={styles.what}>
        <span>
          {mission.title}
          <Space />
        </span>
        <span>
          <strong>{percent}</strong>, {frenchHours(asks.hours)}
        </span>
      </p>
      <p className={styles.when}>
        {periodWords(contract.term).map((end) => (
          <span key={end}>
            {end}
            <Space />
          </span>
        ))}
        {clashes.length > 0 && <span>date commune dans l’équipe</span>}
      </p>
      <Agreement approval={approval} waiting={waitingWords(waitingDays)} />
      <Reading contract={contract} />
      {observationLines(contract).map((words) => (
        <p key={words} className={styles.observation}>
          {words}
        </p>
      ))}
    </li>
  );
}

function Agreement({ approval, waiting }: { approval: Approval; waiting: string }) {
  const agreement = agreementOf(approval.contract);
  const stead = steadWords(approval);
  return (
    <p className={styles.agreement}>
      {agreement === null ? (
        <span>{stead === null ? 'votre accord vaut pour la hiérarchie' : `vous signez ${stead}`}</span>
      ) : (
        <span>
          <Icon name="check" /> accord {ofPerson(agreement.person)},{' '}
          {dayAndMonth(dayOf(agreement.at), { weekday: false })}
        </span>
      )}
      <Space />
      {approval.contract.managerUnlisted && (
        <span>
          supérieur différent de celui de l’annuaire
          <Space />
        </span>
      )}
      <span className={styles.waiting}>
        <Icon name="clock" /> <VisuallyHidden>attend depuis </VisuallyHidden>
        {waiting}
      </span>
    </p>
  );
}

function Reading({ contract }: { contract: Approval['contract'] }) {
  const [read, add] = useTextsRead();
  const isRead = contract.contentHash !== null && read.includes(contract.contentHash);
  return (
    <div className={styles.reading}>
      <TextButton
        contract={contract}
        back="Revenir à la liste"
        small
        onRead={() => add(contract.contentHash)}
      >
        Lire<VisuallyHidden> le contrat de {fullName(contract.agent)}</VisuallyHidden>
      </TextButton>
      {isRead && (
        <span className={styles.read}>
          <Icon name="check" /> lu
        </span>
      )}
    </div>
  );
}
