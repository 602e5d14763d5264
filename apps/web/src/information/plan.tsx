import styles from './information.module.css';
import { Part } from './part.tsx';

/** The multi-year plan: what is planned, plainly; a date only where somebody has given one. */
export function Plan() {
  return (
    <Part id="plan" heading="Schéma pluriannuel">
      <p>
        Ce qui est fait en continu, puis ce qui est prévu, dans l’ordre. Aucune date n’est encore arrêtée pour
        l’audit&nbsp;: elle dépend de la collectivité.
      </p>
      <h3>À chaque changement du logiciel</h3>
      <ul className={styles.list}>
        <li>Contrôle automatique de chaque écran, et parcours joués au clavier.</li>
        <li>Contrôle du PDF du contrat (PDF/A-2a)&nbsp;: balises, titres, langue, alternatives.</li>
      </ul>
      <h3>Ensuite</h3>
      <ul className={styles.list}>
        <li>
          Essai des écrans les plus utilisés avec des lecteurs d’écran, par des personnes qui s’en servent.
        </li>
        <li>Audit des 106&nbsp;critères par une personne formée, sur un échantillon de pages.</li>
        <li>
          Correction de ce que l’audit aura trouvé, les défauts qui arrêtent d’abord, puis nouvelle
          déclaration.
        </li>
        <li>Pour les contrats repris du papier, un texte accessible à côté de l’image.</li>
      </ul>
    </Part>
  );
}
