import styles from './information.module.css';
import { Part } from './part.tsx';

/** Where to turn when nobody answered: given to everyone by law. */
export function Remedies() {
  return (
    <Part id="remedies" heading="Voies de recours">
      <p>
        Vous nous avez signalé un défaut qui vous empêche d’accéder à un contenu ou à un service, et vous
        n’avez pas eu de réponse qui convienne&#8239;? Vous pouvez&nbsp;:
      </p>
      <ul className={styles.list}>
        <li>
          <a href="https://formulaire.defenseurdesdroits.fr/">écrire au Défenseur des droits</a> par son
          formulaire&#8239;;
        </li>
        <li>
          <a href="https://www.defenseurdesdroits.fr/saisir/delegues">
            rencontrer son délégué ou sa déléguée dans votre région
          </a>
          &#8239;;
        </li>
        <li>
          lui envoyer un courrier, gratuit et sans timbre&nbsp;: Défenseur des droits, Libre réponse 71120,
          75342 Paris CEDEX&nbsp;07.
        </li>
      </ul>
    </Part>
  );
}
