import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { PlainPage } from '../ui/plain-page.tsx';
import { Durations } from './durations.tsx';
import styles from './information.module.css';
import { Part } from './part.tsx';
import { publicationQuery } from './publication.ts';
import { Mailbox } from './told.tsx';

/** The information notice: what is done with what people write here. */
export function PrivacyPage() {
  return (
    <PlainPage title="Données personnelles">
      <Purposes />
      <Readers />
      <Times />
      <Rights />
      <Part id="papers" heading="En savoir plus">
        <p>
          Une fois connecté ou connectée, vous pouvez lire la{' '}
          <Link to={addresses.register}>fiche du registre des traitements</Link> et la note{' '}
          <Link to={addresses.staffNote}>qui voit quoi</Link>, écrite pour les représentants et représentantes
          du personnel. Toutes deux sont tirées des réglages et de ce que le logiciel garde.
        </p>
      </Part>
      <Part id="trackers" heading="Ni traceur ni tiers">
        <p>
          Aucune mesure d’audience, aucune publicité, aucune demande à un autre serveur. Un cookie tient la
          session, un autre le temps de se connecter. Ce que vous êtes en train d’écrire reste aussi sur votre
          appareil, le temps d’être enregistré, et en est effacé quand vous vous déconnectez.
        </p>
      </Part>
    </PlainPage>
  );
}

function Times() {
  return (
    <Part id="durations" heading="Combien de temps">
      <Loaded query={useQuery(publicationQuery)} what="les durées">
        {({ retention }) => (
          <>
            <p>
              La collectivité arrête ces durées avec son service d’archives. Vous êtes averti ou avertie{' '}
              {retention.noticeDays}&nbsp;jours avant que votre contrat ou votre brouillon n’arrive au terme
              de la sienne.
            </p>
            <Durations retention={retention} />
            <p>
              Un contrat n’est éliminé qu’avec le visa des archives&#8239;; certains peuvent être gardés pour
              l’histoire. Ce qui sert à un recours est gardé tant qu’il dure. Après l’élimination restent le
              numéro du contrat, ses dates et la suite de ses actes, sans donnée personnelle&#8239;; les
              sauvegardes suivent leur propre terme.
            </p>
          </>
        )}
      </Loaded>
    </Part>
  );
}

function Purposes() {
  return (
    <Part id="purposes" heading="Pourquoi">
      <Loaded query={useQuery(publicationQuery)} what="qui répond des données">
        {({ region }) => (
          <p>
            {region} répond de ce traitement. Il sert à établir les contrats d’engagement, à recueillir
            l’accord de la hiérarchie, à les signer, à en garder la preuve et à tenir la communauté interne.
            Il ne sert à rien d’autre&nbsp;: ni à évaluer une personne, ni à contrôler son temps.
          </p>
        )}
      </Loaded>
      <ul className={styles.list}>
        <li>
          Pour le contrat et sa preuve, la base légale est la mission d’intérêt public de la collectivité.
        </li>
        <li>
          Pour publier un témoignage ou une photographie, il faut votre consentement&#8239;; vous pouvez le
          refuser et le reprendre, sans conséquence.
        </li>
        <li>
          Sont traités&nbsp;: ce que dit l’annuaire (nom, fonction, direction, adresse électronique, temps de
          travail), ce que vous écrivez dans votre contrat, vos signatures et vos actes, avec leur date et
          leur adresse réseau.
        </li>
        <li>
          N’écrivez rien sur la santé, la famille, les opinions ou un mandat&nbsp;: rien de cela n’est
          demandé.
        </li>
      </ul>
    </Part>
  );
}

function Readers() {
  return (
    <Part id="readers" heading="Qui lit quoi">
      <ul className={styles.list}>
        <li>Tant que vous n’avez pas signé, vous seul ou vous seule lisez votre projet.</li>
        <li>
          Ensuite le lisent votre supérieur ou supérieure hiérarchique, ou qui assure son remplacement pendant
          une absence, la direction générale des services, la communication du Lab’ et le chef ou la cheffe de
          projet innovation.
        </li>
        <li>
          Qui est tenu informé de votre direction lit le texte de votre contrat, son document, ses signatures
          et ses observations.
        </li>
        <li>
          Le secrétariat de la direction générale lit votre contrat tant qu’il attend la signature de
          celle-ci.
        </li>
        <li>
          Les adresses mises en copie apprennent, à la conclusion et à la fin, qui s’engage, dans quelle
          direction et à quelles dates&#8239;; pas le texte.
        </li>
        <li>
          Votre supérieur ou supérieure et la communication du Lab’ voient la fin de votre emploi si elle
          vient avant celle de votre contrat.
        </li>
        <li>
          Qui administre Équipage tient l’annuaire et les réglages, et voit le journal des actes. Avec la
          communication du Lab’, cette personne voit les corrections que vous demandez et, des courriels qui
          n’ont pu partir, à qui et à quelle adresse ils allaient.
        </li>
        <li>
          Tout agent connecté peut chercher un nom dans l’annuaire pour y désigner sa hiérarchie, sans
          l’adresse.
        </li>
        <li>
          Qui vérifie un contrat, sans compte, apprend s’il est authentique, pas le nom de qui l’a signé.
        </li>
        <li>Aucune donnée n’est transmise à un tiers, ni hors de la collectivité et de qui l’héberge.</li>
      </ul>
    </Part>
  );
}

function Rights() {
  return (
    <Part id="rights" heading="Vos droits">
      <p>
        Vous pouvez demander à lire vos données, à les faire corriger, à vous opposer à leur usage ou à le
        limiter, et à les faire effacer dans la mesure où les archives publiques le permettent.
      </p>
      <p>
        Si vous avez un compte, <Link to={addresses.myData}>Mes données</Link> vous donne aussitôt, en un
        fichier, tout ce qui est gardé sur vous.
      </p>
      <Loaded query={useQuery(publicationQuery)} what="l’adresse">
        {({ dataProtectionEmail }) => (
          <p>
            Écrivez à <Mailbox email={dataProtectionEmail} />. Si la réponse ne convient pas, vous pouvez
            saisir la <a href="https://www.cnil.fr/fr/plaintes">CNIL</a>.
          </p>
        )}
      </Loaded>
    </Part>
  );
}
