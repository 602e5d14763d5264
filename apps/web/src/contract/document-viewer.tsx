import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { documentAddress } from '../platform/contracts.ts';
import type { ContractView } from '../platform/views.ts';
import { Failure } from '../ui/failure.tsx';
import { Notice } from '../ui/notice.tsx';
import { DocumentPages } from './document-pages.tsx';
import styles from './document-viewer.module.css';
import { type Progress, readDocument } from './read-document.ts';

/** The PDF in the page: what is being waited for, then its pages; or why they do not show, and what to do. */
export function DocumentViewer({ contract }: { contract: ContractView }) {
  const [progress, setProgress] = useState<Progress>({ state: 'coming', part: null });
  const file = useQuery({
    queryKey: ['contracts', contract.id, 'document', contract.version],
    queryFn: async ({ signal }) =>
      readDocument(documentAddress(contract.id), { signal, onProgress: setProgress }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <section className={styles.viewer} aria-label="Le document PDF">
      {file.data !== undefined && <DocumentPages contract={contract} file={file.data} />}
      {file.isFetching && <Coming progress={progress} />}
      {file.isError && !file.isFetching && (
        <Failure
          title="Le document n’a pas pu être lu"
          detail="Vérifiez votre connexion, puis réessayez. Le texte du contrat est aussi sur cette page."
          onRetry={() => void file.refetch()}
        />
      )}
    </section>
  );
}

function Coming({ progress }: { progress: Progress }) {
  if (progress.state === 'pending')
    return (
      <Notice kind="wait" role="status" title="Le PDF définitif est en cours de préparation.">
        <p>Il s’affichera ici dès qu’il sera prêt&nbsp;: vous n’avez rien à faire.</p>
      </Notice>
    );
  return (
    <p className={styles.coming} role="status" aria-busy="true">
      <label>
        Le document arrive… <progress value={progress.part ?? undefined} max={1} />
      </label>
    </p>
  );
}
