import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { PlainPage } from '../ui/plain-page.tsx';
import styles from './information.module.css';
import { Part } from './part.tsx';
import { publicationQuery } from './publication.ts';
import { Told } from './told.tsx';

/** Who publishes this service and who hosts it, as the settings say. */
export function LegalPage() {
  return (
    <PlainPage title="Mentions légales">
      <Loaded query={useQuery(publicationQuery)} what="les mentions légales">
        {({ region, lab, labDirectorate, director, host }) => (
          <Part id="who" heading="Qui publie ce service">
            <dl className={styles.facts}>
              <div>
                <dt>Éditeur</dt>
                <dd>{region}</dd>
              </div>
              <div>
                <dt>Service chargé d’Équipage</dt>
                <dd>
                  {lab}, {labDirectorate}
                </dd>
              </div>
              <div>
                <dt>Direction de la publication</dt>
                <dd>
                  <Told value={director} />
                </dd>
              </div>
              <div>
                <dt>Hébergement</dt>
                <dd>
                  <Told value={host} />
                </dd>
              </div>
            </dl>
          </Part>
        )}
      </Loaded>
      <Part id="software" heading="Le logiciel">
        <p>
          Équipage est un logiciel libre, sous la licence publique de l’Union européenne (EUPL&nbsp;1.2). Ses
          polices, Source Serif&nbsp;4 et Atkinson Hyperlegible Next, sont libres aussi (SIL Open Font
          License&nbsp;1.1) et viennent de ce serveur.
        </p>
      </Part>
      <Part id="data" heading="Données et traceurs">
        <p>
          Aucun traceur, aucune mesure d’audience, aucune demande à un autre serveur. Des cookies nécessaires
          seulement&nbsp;: celui de votre session, qui disparaît quand vous vous déconnectez, et, le temps de
          vous connecter, celui qui reconnaît votre navigateur. Le reste est dit dans{' '}
          <Link to={addresses.privacy}>Données personnelles</Link>.
        </p>
      </Part>
    </PlainPage>
  );
}
