import { frenchHours, frenchMonth, frenchPercent, fullName } from '@equipage/domain';
import { useState } from 'react';
import type { Approval } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { counted } from '../ui/french-count.ts';
import { dayAndMonth, shortMonth } from '../ui/french-dates.ts';
import { Table } from '../ui/table.tsx';
import { Space, VisuallyHidden } from '../ui/visually-hidden.tsx';
import { ClashNotice } from './clash-notice.tsx';
import { LoadBlocks } from './load-blocks.tsx';
import styles from './team-load.module.css';

type Share = Approval['team'][number];

/** Above that many people, those whose contract already runs are folded. */
const fewPeople = 6;
const shownRunning = 3;

const shareWords: Record<Share['share'], string> = {
  running: '',
  this: ', ce contrat',
  waiting: ', attend aussi',
};

/** What the contracts of the same team take, person by person and month by month: one block is one half-day. */
export function TeamLoad({ approval }: { approval: Approval }) {
  const { teamLoad } = approval;
  const team = inOrder(approval.team);
  const totals = teamLoad.map((_, place) =>
    team.reduce((sum, { halfDays }) => sum + (halfDays[place] ?? 0), 0),
  );
  const most = Math.max(...totals);
  const [whole, setWhole] = useState(false);
  const folded = team.length > fewPeople && !whole;
  const running = team.filter(({ share }) => share === 'running');
  const hidden = folded ? running.slice(shownRunning) : [];
  return (
    <section aria-labelledby="load">
      <h3 id="load">La charge de votre équipe</h3>
      <p className={styles.note}>{summary(approval, totals)}</p>
      <Table caption="Demi-journées prises à l’équipe, par personne et par mois" className={styles.load}>
        <Months months={teamLoad} />
        <tbody>
          {team
            .filter((one) => !hidden.includes(one))
            .map((one) => (
              <ShareLine key={one.contractId} share={one} />
            ))}
          {hidden.length > 0 && <FoldedLine shares={hidden} />}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Ensemble</th>
            {totals.map((total, place) => (
              <td key={teamLoad[place]?.month} className={classNames(total === most && styles.most)}>
                {total}
              </td>
            ))}
          </tr>
        </tfoot>
      </Table>
      {team.length > fewPeople && (
        <Button small variant="quiet" onPress={() => setWhole(!whole)}>
          {whole ? 'Replier le tableau' : `Voir les ${team.length}\u00A0personnes une à une`}
        </Button>
      )}
      <ClashNotice approval={approval} />
    </section>
  );
}

const order: readonly Share['share'][] = ['running', 'this', 'waiting'];

/** This contract between those that run and those that wait too; without those too small to count. */
function inOrder(team: readonly Share[]): Share[] {
  return team
    .filter(({ share, halfDays }) => share === 'this' || halfDays.some((count) => count > 0))
    .toSorted((a, b) => order.indexOf(a.share) - order.indexOf(b.share));
}

function summary({ teamLoad, team }: Approval, totals: readonly number[]): string {
  if (team.length === 1)
    return 'Aucun autre contrat de votre équipe ne court pendant ces mois. Un carré, une demi-journée.';
  const place = totals.indexOf(Math.max(...totals));
  const month = teamLoad[place];
  if (month === undefined) return '';
  const hours = Math.round((month.running + month.thisContract + month.alsoWaiting) * 4) / 4;
  const people = counted(month.people, 'personne');
  return `Mois le plus chargé\u00A0: ${frenchMonth(month.month)}, ${counted(totals[place] ?? 0, 'demi-journée')} (${frenchHours(hours)}) pour ${people}, si vous acceptez. Un carré, une demi-journée.`;
}

function Months({ months }: { months: Approval['teamLoad'] }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <VisuallyHidden>Personne</VisuallyHidden>
        </th>
        {months.map(({ month }) => (
          <th key={month} scope="col">
            <span aria-hidden="true">{shortMonth(month)}</span>
            <VisuallyHidden>{frenchMonth(month)}</VisuallyHidden>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function ShareLine({ share }: { share: Share }) {
  const until =
    share.share === 'running' ? `, jusqu’au ${dayAndMonth(share.endsOn, { weekday: false })}` : '';
  return (
    <tr className={classNames(styles[share.share])}>
      <th scope="row">
        <span className={styles.name}>
          {fullName(share.person)}
          <Space />
        </span>
        <span className={styles.about}>
          {frenchPercent(share.percent)}
          {shareWords[share.share]}
          {until}
        </span>
      </th>
      <HalfDayCells halfDays={share.halfDays} look={share.share} />
    </tr>
  );
}

/** Those that are folded, together: the sums stay right. */
function FoldedLine({ shares }: { shares: readonly Share[] }) {
  const months = shares[0]?.halfDays ?? [];
  const halfDays = months.map((_, place) =>
    shares.reduce((sum, share) => sum + (share.halfDays[place] ?? 0), 0),
  );
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>
          {counted(shares.length, 'autre personne', 'autres personnes')}
          <Space />
        </span>
        <span className={styles.about}>déjà en cours</span>
      </th>
      <HalfDayCells halfDays={halfDays} look="running" />
    </tr>
  );
}

function HalfDayCells({ halfDays, look }: { halfDays: readonly number[]; look: Share['share'] }) {
  return halfDays.map((count, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the months never change places
    <td key={place}>
      {count === 0 ? '–' : count}
      <LoadBlocks count={count} look={look} />
    </td>
  ));
}
