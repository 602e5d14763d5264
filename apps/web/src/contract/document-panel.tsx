import { lazy, Suspense, useState } from 'react';
import { documentAddress } from '../platform/contracts.ts';
import type { ContractView } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import styles from './document-panel.module.css';

/** The viewer is heavy: it comes when it is asked for. */
const DocumentViewer = lazy(async () => ({
  default: (await import('./document-viewer.tsx')).DocumentViewer,
}));

/** The PDF in the page, opened on demand; it is read again when the contract changes. */
export function DocumentPanel({ contract }: { contract: ContractView }) {
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.panel}>
      <Button small icon="sheet" aria-expanded={open} onPress={() => setOpen(!open)}>
        {open ? 'Fermer le PDF' : 'Voir le PDF dans la page'}
      </Button>
      {open && (
        <Suspense fallback={<Loading what="le document" />}>
          <DocumentViewer key={contract.version} address={documentAddress(contract.id)} />
        </Suspense>
      )}
    </div>
  );
}
