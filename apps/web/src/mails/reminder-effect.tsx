import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../platform/loaded.tsx';
import { counted } from '../ui/french-count.ts';
import { Table } from '../ui/table.tsx';
import styles from './follow-up.module.css';
import { type Effect, effectQuery } from './queries.ts';

/** Whether reminders are of any use: what became of each, in figures, and of nobody. */
export function ReminderEffect() {
  return (
    <section className={styles.section} aria-labelledby="effect">
      <h2 id="effect">L’effet des rappels</h2>
      <Loaded query={useQuery(effectQuery)} what="l’effet des rappels">
        {(effect) =>
          effect.all.sent === 0 ? (
            <p>Aucun rappel n’a été envoyé pour l’instant.</p>
          ) : (
            <Figures effect={effect} />
          )
        }
      </Loaded>
    </section>
  );
}

type Line = Effect['all'];

const names = ['Premier', 'Deuxième', 'Troisième'];

function Figures({ effect }: { effect: Effect }) {
  const { ranks, byHand, all, windows, silent } = effect;
  return (
    <>
      <p className={styles.lede}>
        Combien de rappels ont été suivis d’une décision, en un, trois ou cinq jours ouvrés au plus. Aucun
        chiffre ne porte sur une personne.
      </p>
      <Table caption="L’effet des rappels" className={styles.effect}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Rappel
            </th>
            <th scope="col" rowSpan={2} data-figure>
              Envoyés
            </th>
            <th scope="colgroup" colSpan={windows.length} data-figure>
              Décision, en jours
            </th>
            <th scope="col" rowSpan={2} data-figure>
              Sans suite
            </th>
          </tr>
          <tr>
            {windows.map((days) => (
              <th key={days} scope="col" data-figure>
                {days}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranks.map((line, place) => (
            <Row key={names[place]} name={names[place] ?? ''} line={line} windows={windows} />
          ))}
          <Row name="À la main" line={byHand} windows={windows} />
        </tbody>
        <tfoot>
          <Row name="Tous" line={all} windows={windows} />
        </tfoot>
      </Table>
      <p className={styles.at}>
        {all.later === 0 ? 'Aucune décision' : counted(all.later, 'décision')} plus tard&nbsp;;{' '}
        {all.otherwise === 0 ? 'aucun contrat' : counted(all.otherwise, 'contrat')} repris, confié ou clos
        avant d’être décidé&nbsp;; {silent === 0 ? 'aucun' : silent} sans réponse après le dernier rappel.
      </p>
    </>
  );
}

function Row({ name, line, windows }: { name: string; line: Line; windows: readonly number[] }) {
  const { sent, acted, waiting } = line;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-figure>{sent}</td>
      {acted.map((count, place) => (
        <td key={windows[place]} data-figure>
          {count}
          {sent > 0 && <small> {shareOf(count, sent)}</small>}
        </td>
      ))}
      <td data-figure>{waiting}</td>
    </tr>
  );
}

const shareOf = (count: number, sent: number): string => `${Math.round((100 * count) / sent)}\u00a0%`;
