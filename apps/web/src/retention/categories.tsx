import { frenchDay } from '@equipage/domain';
import { PagePart } from '../ui/page-part.tsx';
import type { Retention } from './queries.ts';
import styles from './retention.module.css';
import { categoryWords } from './words.ts';

/** Kind by kind: how long it is kept, how much of it would go today, and when some more will. */
export function Categories({ state: { categories, retention } }: { state: Retention }) {
  return (
    <PagePart title="Aperçu">
      <ul className={styles.list}>
        {categories.map(({ id, ready, held, announced, next }) => {
          const { label, rule, duration } = categoryWords[id];
          return (
            <li key={id}>
              <div>
                <h3>{label}</h3>
                <p>{duration(retention)}</p>
                <p className={styles.soft}>{rule}</p>
              </div>
              <div className={styles.counts}>
                <p>
                  <strong>{ready}</strong>à éliminer aujourd’hui
                </p>
                {announced > 0 && <p>{announced} en cours d’annonce</p>}
                {held > 0 && <p>{held} au terme, mais en suspens</p>}
                {next !== null && <p className={styles.soft}>Prochaine échéance&nbsp;: {frenchDay(next)}</p>}
              </div>
            </li>
          );
        })}
      </ul>
      <p className={styles.soft}>
        Pour un contrat ou un brouillon, une annonce part {retention.noticeDays} jours avant, par courriel et
        dans les nouvelles, à la personne concernée et, pour un contrat, à la communication du Lab’. Ce que le
        serveur écrit dans son propre journal, hors de la base, est tenu par la direction des systèmes
        d’information&nbsp;: appliquez-y la même durée.
      </p>
    </PagePart>
  );
}
