import { endpoints } from '@equipage/contract-api';
import { frenchNumber } from '@equipage/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../platform/api.ts';
import { Loaded } from '../platform/loaded.tsx';
import { ReservedPage } from '../platform/reserved-page.tsx';
import { useHasRole } from '../platform/session.ts';
import { moment } from '../ui/french-dates.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Pad, Sheet } from '../ui/sheet.tsx';
import styles from './trail-page.module.css';

const headQuery = queryOptions({
  queryKey: ['trail', 'head'],
  queryFn: () => api(endpoints.getTrailHead, {}),
  staleTime: 0,
});

/** Where the trail ends, to be noted elsewhere, and the whole of it to be verified. */
export function TrailPage() {
  if (!useHasRole('admin')) return <ReservedPage title="Le journal" whose="admin" />;
  return <Trail />;
}

function Trail() {
  const head = useQuery(headQuery);
  return (
    <>
      <PageHead
        title="Le journal"
        lede="Dès la première signature d’un contrat, chaque acte entre dans une chaîne d’empreintes. La dernière empreinte répond de toutes les autres : qui changerait un seul acte changerait celle-ci."
      />
      <Pad className={styles.pad}>
        <Loaded query={head} what="l’empreinte du journal">
          {({ position, hash, at }) => (
            <Sheet className={styles.sheet} aria-label="L’empreinte du journal">
              <p className={styles.count}>
                <strong>{frenchNumber(position)}</strong> {position > 1 ? 'actes' : 'acte'}
              </p>
              <p className={styles.hash}>
                {position}:{hash}
              </p>
              <p className={styles.when}>
                Relevée le <time dateTime={at}>{moment(at)}</time>
              </p>
            </Sheet>
          )}
        </Loaded>
      </Pad>
      <section className={styles.how} aria-labelledby="verify">
        <h2 id="verify">Vérifier le journal</h2>
        <ol>
          <li>
            Notez cette empreinte hors du produit, par exemple sur un papier daté. Chaque dossier de preuve la
            porte aussi.
          </li>
          <li>
            <a href={endpoints.exportTrail.path} download>
              Exportez le journal
            </a>
            . Le fichier ne contient ni nom, ni message, ni adresse.
          </li>
          <li>
            Sur n’importe quel poste, sans réseau&nbsp;:{' '}
            <code>npm run verify-trail -- journal.ndjson --anchor POSITION:EMPREINTE</code>. La commande nomme
            la première ligne modifiée, supprimée, ajoutée, déplacée ou coupée.
          </li>
        </ol>
      </section>
    </>
  );
}
