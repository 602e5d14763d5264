import { endpoints } from '@equipage/contract-api';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { FileSteps } from '../platform/file-steps.tsx';
import { Loaded } from '../platform/loaded.tsx';
import { announce } from '../ui/announcer.tsx';
import { PlainPage } from '../ui/plain-page.tsx';
import { AdminsOnly } from './admins-only.tsx';
import { ImportPreview } from './import-preview.tsx';
import { importQuery, useSendDirectory } from './import-queries.ts';

/** The directory from a file: what it would do, then that it is done. */
export function ImportPage() {
  return (
    <AdminsOnly>
      <PlainPage wide title="Importer un fichier" way={{ to: addresses.directory, label: 'L’annuaire' }}>
        <Import />
      </PlainPage>
    </AdminsOnly>
  );
}

/** The address names the file: a reload loses nothing. */
function Import() {
  const [search, setSearch] = useSearchParams();
  const id = search.get('fichier');
  if (id === null) return <FileStep onSent={(sent) => setSearch({ fichier: sent })} />;
  return <Prepared id={id} onRestart={() => setSearch({})} />;
}

function Prepared({ id, onRestart }: { id: string; onRestart: () => void }) {
  const preview = useQuery(importQuery(id));
  return (
    <Loaded query={preview} what="le fichier">
      {(read) => (
        <ImportPreview
          key={read.plan}
          preview={read}
          onRestart={onRestart}
          onLookAgain={() => void preview.refetch()}
        />
      )}
    </Loaded>
  );
}

function FileStep({ onSent }: { onSent: (id: string) => void }) {
  const sending = useSendDirectory();
  const send = (file: File) =>
    sending.mutate(file, {
      onSuccess: ({ id }) => {
        announce('Fichier lu : voici ce qui serait fait.');
        onSent(id);
      },
    });
  return (
    <FileSteps
      purpose={
        <>
          Le fichier fait entrer les personnes que l’annuaire ne connaît pas et corrige les autres, reconnues
          à leur adresse électronique. Il ne donne aucun rôle et n’efface personne.
        </>
      }
      template={endpoints.getDirectoryTemplate.path}
      filling={
        <>
          Une ligne par personne. Prénom, nom, adresse, fonction et direction sont nécessaires&nbsp;; ce que
          dit une colonne absente ne change pas.
        </>
      }
      choose="Choisir le fichier"
      promise={
        <>
          CSV, 20 Mo au plus. Vous verrez d’abord ce qui serait fait&nbsp;: rien ne l’est avant que vous le
          demandiez.
        </>
      }
      sending={sending}
      onFile={send}
    />
  );
}
