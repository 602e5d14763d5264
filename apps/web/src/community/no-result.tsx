import { Button } from '../ui/button.tsx';
import { type Selection, withoutFilters } from './address.ts';
import styles from './community.module.css';

export interface NoResultProps {
  /** A search or a filter explains it. */
  filtered: boolean;
  selection: Selection;
  onChange: (change: Partial<Selection>) => void;
}

/** An empty list says why, and what to do. */
export function NoResult({ filtered, selection, onChange }: NoResultProps) {
  if (filtered) {
    return (
      <div className={styles.nobody}>
        <p className={styles.nobodyTitle}>Personne ne correspond à votre recherche</p>
        <p>Essayez une partie du nom, ou retirez un filtre.</p>
        <Button onPress={() => onChange(withoutFilters(selection))}>Tout retirer</Button>
      </div>
    );
  }
  if (selection.view === 'calling') {
    return (
      <div className={styles.nobody}>
        <p className={styles.nobodyTitle}>Personne n’est à relancer cette semaine</p>
        <p>Aucun engagement ne finit bientôt, aucune évaluation ne manque, aucune signature ne tarde.</p>
      </div>
    );
  }
  if (selection.view === 'signing') {
    return (
      <div className={styles.nobody}>
        <p className={styles.nobodyTitle}>Aucun contrat n’attend de signature</p>
        <p>Un contrat apparaît ici dès que son agent l’a signé.</p>
      </div>
    );
  }
  return (
    <div className={styles.nobody}>
      <p className={styles.nobodyTitle}>La communauté n’a pas encore de membre</p>
      <p>Une personne y entre quand son contrat porte toutes ses signatures.</p>
    </div>
  );
}
