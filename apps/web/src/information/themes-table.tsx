import { Table } from '../ui/table.tsx';
import { grid } from './grid.ts';
import styles from './information.module.css';
import { countsOf, type ThemeCount } from './statement.ts';

/** How the criteria stand, theme by theme. */
export function ThemesTable() {
  const { byTheme, whole } = countsOf(grid);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section className={styles.scroll} aria-label="Critères par thème" tabIndex={0}>
      <Table caption="Critères du RGAA par thème et par contrôle">
        <thead>
          <tr>
            <th scope="col">Thème</th>
            <th scope="col">Critères</th>
            <th scope="col">Par un outil</th>
            <th scope="col">Par une personne</th>
            <th scope="col">Non testés</th>
            <th scope="col">Sans objet</th>
          </tr>
        </thead>
        <tbody>
          {byTheme.map((count) => (
            <Row key={count.theme} count={count} />
          ))}
        </tbody>
        <tfoot>
          <Row count={whole} />
        </tfoot>
      </Table>
    </section>
  );
}

function Row({ count: { theme, total, counts } }: { count: ThemeCount }) {
  return (
    <tr>
      <th scope="row">{theme}</th>
      <td data-figure>{total}</td>
      <td data-figure>{counts.automatique}</td>
      <td data-figure>{counts.manuel}</td>
      <td data-figure>{counts['non testé']}</td>
      <td data-figure>{counts['non applicable']}</td>
    </tr>
  );
}
