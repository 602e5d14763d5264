import { frenchDay } from '@equipage/domain';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { PlainPage } from '../ui/plain-page.tsx';
import { type Criterion, grid, themes } from './grid.ts';
import styles from './information.module.css';
import { Part } from './part.tsx';

const checkWords: Record<Criterion['check'], string> = {
  automatique: 'par un outil',
  manuel: 'par une personne',
  'non testé': 'non testé',
  'non applicable': 'sans objet',
};

/** The whole grid, as it is kept. */
export function GridPage() {
  return (
    <PlainPage title="Grille d’accessibilité" wide>
      <p className={styles.lede}>
        Les 106&nbsp;critères du RGAA&nbsp;4.1, en peu de mots, et où en est chacun. «&nbsp;Sans faute&nbsp;»
        veut dire que l’outil n’a rien trouvé, pas que le critère est respecté.{' '}
        <Link to={addresses.accessibility}>Revenir à la déclaration</Link>
      </p>
      {themes.map((theme, index) => (
        <Part key={theme} id={`theme-${index + 1}`} heading={`${index + 1}. ${theme}`}>
          <ul>
            {grid
              .filter((criterion) => criterion.theme === index + 1)
              .map((criterion) => (
                <Line key={criterion.number} criterion={criterion} />
              ))}
          </ul>
        </Part>
      ))}
    </PlainPage>
  );
}

function Line({
  criterion: { number, words, check, result, evidence, rules, date, note },
}: {
  criterion: Criterion;
}) {
  return (
    <li className={styles.criterion}>
      <span className={styles.number}>{number}</span>
      <p>{words}</p>
      <p className={styles.check}>
        {checkWords[check]}
        {result !== '' && `, ${result}`}
      </p>
      <div className={styles.rules}>
        {note !== '' && <p>{note}</p>}
        {rules !== '' && <p>{rules}</p>}
        {evidence !== '' && (
          <p>
            {evidence}, {frenchDay(date)}
          </p>
        )}
      </div>
    </li>
  );
}
