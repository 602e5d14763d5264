import { frenchDay } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { Figures } from '../ui/figures.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { ComplaintForm } from './complaint-form.tsx';
import { grid } from './grid.ts';
import styles from './information.module.css';
import { Part } from './part.tsx';
import { Plan } from './plan.tsx';
import { publicationQuery } from './publication.ts';
import { Remedies } from './remedies.tsx';
import { conformityOf, countsOf, dateOf, faultsIn } from './statement.ts';
import { ThemesTable } from './themes-table.tsx';
import { Mailbox } from './told.tsx';

/** The accessibility statement, as the audit grid makes it. */
export function StatementPage() {
  const conformity = conformityOf(grid);
  const { counts } = countsOf(grid).whole;
  return (
    <>
      <div className={styles.page}>
        <PageTitle>Déclaration d’accessibilité</PageTitle>
        <Loaded query={useQuery(publicationQuery)} what="la déclaration">
          {({ region }) => (
            <p className={styles.lede}>
              {region} s’engage à rendre Équipage accessible, comme le demande l’article 47 de la loi
              n°&nbsp;2005-102 du 11&nbsp;février 2005. Cette déclaration porte sur Équipage, le service où se
              préparent et se signent les contrats d’engagement.
            </p>
          )}
        </Loaded>
        <Part id="state" heading="État de conformité">
          <p>
            Équipage est <strong>{conformity}</strong> avec le référentiel général d’amélioration de
            l’accessibilité (RGAA), version 4.1.
          </p>
          {conformity === 'non conforme' && (
            <p>
              Aucun audit n’a encore été fait&nbsp;: sans lui, un service ne peut rien déclarer d’autre, même
              quand des outils n’y trouvent pas de faute.
            </p>
          )}
        </Part>
      </div>
      <Figures
        figures={[
          { id: 'all', value: grid.length, words: 'critères dans le référentiel' },
          { id: 'tool', value: counts.automatique, words: 'vérifiés en partie, par un outil' },
          { id: 'untested', value: counts['non testé'], words: 'non testés' },
          { id: 'without', value: counts['non applicable'], words: 'sans objet ici' },
        ]}
      />
      <div className={styles.page}>
        <TestResults />
        <Faults />
        <Making />
        <Part id="contact" heading="Nous dire ce qui ne va pas">
          <Contact />
        </Part>
        <Remedies />
        <Plan />
      </div>
    </>
  );
}

function TestResults() {
  return (
    <Part id="results" heading="Ce que disent les contrôles">
      <p>
        À chaque changement du logiciel, l’outil axe parcourt chaque écran, dans le thème clair et dans le
        thème sombre, sur grand écran et sur téléphone, sans exception admise. Des parcours entiers sont joués
        au clavier. Un outil trouve des fautes&#8239;; il ne peut pas dire qu’un critère est respecté.
      </p>
      <ThemesTable />
      <p>
        <Link to={addresses.accessibilityGrid}>Lire la grille, critère par critère</Link>
      </p>
    </Part>
  );
}

function Faults() {
  return (
    <Part id="faults" heading="Contenus non accessibles">
      <p>
        Ce que nous savons ne pas aller. D’autres défauts sont possibles, tant qu’aucun audit n’a été fait.
      </p>
      <ul className={styles.list}>
        {faultsIn(grid).map(({ number, words, note }) => (
          <li key={number}>
            Critère {number} («&nbsp;{words}&nbsp;»)&nbsp;: {note}
          </li>
        ))}
      </ul>
      <p>Aucune dérogation pour charge disproportionnée n’est invoquée.</p>
    </Part>
  );
}

function Making() {
  return (
    <Part id="making" heading="Comment cette déclaration est établie">
      <p>Elle est tirée de la grille de contrôle, dont le dernier relevé est du {frenchDay(dateOf(grid))}.</p>
      <ul className={styles.list}>
        <li>Technologies&nbsp;: HTML5, CSS, JavaScript, WAI-ARIA, SVG, PDF.</li>
        <li>
          Navigateur des contrôles automatiques&nbsp;: Chromium, à 1&nbsp;440 et à 360&nbsp;pixels de large.
        </li>
        <li>Outil&nbsp;: axe-core, toutes règles, y compris celles de bonne pratique.</li>
        <li>
          Pages contrôlées&nbsp;: tous les écrans du service, dans leurs principaux états, et celles qui sont
          ouvertes à tous.
        </li>
        <li>
          Lecteur d’écran&nbsp;: Orca&nbsp;43.1, en français, avec Chromium&nbsp;156 sur Debian&nbsp;12, le
          26&nbsp;novembre 2026, de la connexion à la signature, à la décision et à la communauté. Ce qu’il
          dit a été lu dans son journal par qui fait le service&nbsp;: ce n’est pas l’essai de personnes qui
          s’en servent. NVDA, JAWS et VoiceOver n’ont pas été essayés.
        </li>
      </ul>
    </Part>
  );
}

function Contact() {
  return (
    <>
      <p>
        Si quelque chose vous arrête ou vous gêne, dites-le nous&nbsp;: nous vous répondrons, et nous vous
        donnerons par une autre voie ce que vous cherchiez. Ce formulaire n’a pas besoin de compte.
      </p>
      <ComplaintForm />
      <Loaded query={useQuery(publicationQuery)} what="l’adresse">
        {({ accessibilityEmail }) =>
          accessibilityEmail !== '' && (
            <p>
              Vous pouvez aussi écrire à <Mailbox email={accessibilityEmail} />.
            </p>
          )
        }
      </Loaded>
    </>
  );
}
