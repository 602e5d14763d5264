import type { Verification } from '@equipage/contract-api';
import { frenchDay, partyLabel, type Seat } from '@equipage/domain';
import { fileWords } from '../platform/file-words.ts';
import { dayOf } from '../ui/french-dates.ts';
import styles from './verification.module.css';

/** The order of the page: the agent, the chief executive, the line manager. */
const printOrder: readonly Seat[] = ['agent', 'executive', 'manager'];

type Contract = NonNullable<Verification['contract']>;

/** What anyone may know of a contract: seats and dates, and no name. */
export function Facts({ contract }: { contract: Contract }) {
  const { number, term, signatures, file } = contract;
  const signedOn = (seat: Seat) => signatures.find((one) => one.seat === seat)?.at;
  const lines: [string, string][] = [
    ...(number === null ? [] : ([['Contrat', `n°\u00a0${number}`]] as [string, string][])),
    ['Durée', `du ${frenchDay(term.startsOn)} au ${frenchDay(term.endsOn)}`],
    ...printOrder.flatMap((seat): [string, string][] => {
      const at = signedOn(seat);
      return at === undefined ? [] : [[capital(seatName(seat)), `signé le ${frenchDay(dayOf(at))}`]];
    }),
  ];
  return (
    <>
      <dl className={styles.facts}>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {fileWords(file).map((sentence) => (
        <p key={sentence} className={styles.seal}>
          {sentence}
        </p>
      ))}
    </>
  );
}

/** Nobody is named here: the seat alone. */
const seatName = (seat: Seat): string =>
  seat === 'agent' ? 'l’équipière ou l’équipier' : partyLabel(seat, null);

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
