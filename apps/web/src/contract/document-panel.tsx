import { lazy, Suspense, useRef, useState } from 'react';
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
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape, from anywhere in the viewer, does what its button does
    <div className={styles.panel} onKeyDown={(event) => open && event.key === 'Escape' && close()}>
      <Button ref={opener} small icon="sheet" aria-expanded={open} onPress={() => setOpen(!open)}>
        {open ? 'Fermer le PDF' : 'Voir le PDF dans la page'}
      </Button>
      {open && (
        <Suspense fallback={<Loading what="le document" />}>
          <DocumentViewer key={contract.version} contract={contract} />
        </Suspense>
      )}
    </div>
  );
}
