import { mostChosen } from '@equipage/contract-api';
import { Button } from '../ui/button.tsx';
import { counted } from '../ui/french-count.ts';
import { chooseNobody, useChosenPeople } from './chosen-people.ts';
import { ExportButtons } from './export-buttons.tsx';
import styles from './selection-bar.module.css';

const named = 4;

/** Those who were chosen, on this page and on others, and what to do with them. */
export function SelectionBar() {
  const chosen = useChosenPeople();
  if (chosen.length === 0) return null;
  const names = chosen.slice(0, named).map(({ name }) => name);
  const others = chosen.length - names.length;
  return (
    <section className={styles.bar} aria-label="Personnes choisies">
      <p role="status" className={styles.count}>
        {counted(chosen.length, 'personne choisie', 'personnes choisies')}
      </p>
      <p className={styles.names}>
        {names.join(', ')}
        {others > 0 && ` et ${counted(others, 'autre')}`}
        {chosen.length === mostChosen && '. C’est le plus grand nombre possible.'}
      </p>
      <div className={styles.acts}>
        <ExportButtons filters={{ contract: chosen.map(({ contractId }) => contractId) }} />
        <Button variant="quiet" small onPress={chooseNobody}>
          Ne plus les choisir
        </Button>
      </div>
    </section>
  );
}
