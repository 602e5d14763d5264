import { endpoints } from '@equipage/contract-api';
import { frenchNumber } from '@equipage/domain';
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { api } from '../platform/api.ts';
import { download } from '../platform/download.ts';
import { Loaded } from '../platform/loaded.tsx';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { moment } from '../ui/french-dates.ts';
import { Notice } from '../ui/notice.tsx';
import { PlainPage } from '../ui/plain-page.tsx';
import styles from './my-data-page.module.css';
import { Rectifications } from './rectification-form.tsx';

const personalDataQuery = queryOptions({
  queryKey: ['personal-data'],
  queryFn: () => api(endpoints.getPersonalData, {}),
  // Heavy, and of this very moment: read when one comes, and not kept.
  gcTime: 0,
});

/** All that is kept about whoever is signed in: what there is, and the whole as a file. */
export function MyDataPage() {
  return (
    <PlainPage title="Mes données">
      <p>
        Tout ce qu’Équipage garde sur vous, tel qu’il le garde&nbsp;: dans un fichier au format JSON, que
        d’autres logiciels savent lire, ou dans un PDF accessible, à lire. Vous seul ou vous seule pouvez les
        demander. Pourquoi ces données, qui les lit et combien de temps&nbsp;: c’est dit dans{' '}
        <Link to={addresses.privacy}>Données personnelles</Link>.
      </p>
      <div className={styles.files}>
        <FileButton path="/api/personal-data" label="Télécharger mes données (JSON)" primary />
        <FileButton path="/api/personal-data/mes-donnees.pdf" label="Les lire en PDF" />
      </div>
      <Loaded query={useQuery(personalDataQuery)} what="vos données">
        {({ madeAt, sections }) => (
          <section className={styles.kinds} aria-labelledby="kinds">
            <h2 id="kinds">Ce qu’il y a dans ce fichier</h2>
            <p className={styles.soft}>Au {moment(madeAt)}.</p>
            <dl className={styles.counts}>
              {sections
                .filter(({ items }) => items.length > 0)
                .map(({ id, label, items }) => (
                  <div key={id}>
                    <dt>{label}</dt>
                    <dd>{frenchNumber(items.length)}</dd>
                  </div>
                ))}
            </dl>
            <p className={styles.soft}>Les autres sortes de données sont dans le fichier, vides.</p>
          </section>
        )}
      </Loaded>
      <Rectifications />
      <section className={styles.kinds} aria-labelledby="limits">
        <h2 id="limits">Ce qui n’y est pas</h2>
        <p>
          Les fichiers PDF de vos contrats se téléchargent depuis la page de chaque contrat&nbsp;; leur
          empreinte est ici. Ce que d’autres ont écrit dans leur propre contrat n’y est pas, même si vous
          l’avez signé. Ni ce qui ouvre une session, que personne ne doit lire. Ni les journaux techniques du
          serveur, que tient la direction des systèmes d’information.
        </p>
      </section>
    </PlainPage>
  );
}

function FileButton({ path, label, primary }: { path: string; label: string; primary?: boolean }) {
  const saving = useMutation({
    mutationFn: () => download(path, {}),
    onSuccess: (name) => announce(`Le fichier ${name} est téléchargé.`),
  });
  return (
    <div className={styles.file}>
      <Button
        variant={primary ? 'primary' : 'secondary'}
        icon="download"
        pending={saving.isPending}
        onPress={() => saving.mutate()}
      >
        {label}
      </Button>
      {saving.isError && (
        <Notice kind="refusal" role="alert" title="Le fichier n’a pas pu être préparé.">
          <p>Réessayez dans un moment.</p>
        </Notice>
      )}
    </div>
  );
}
