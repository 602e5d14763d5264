import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { contractTextQuery } from '../platform/contracts.ts';
import { Loaded } from '../platform/loaded.tsx';
import { useSession } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';
import { ContractSheet } from '../ui/contract-sheet.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { counted } from '../ui/french-count.ts';
import { Pad } from '../ui/sheet.tsx';
import { useMedia } from '../ui/use-media.ts';
import styles from './live-sheet.module.css';
import { remaining } from './steps-nav.tsx';

interface LiveSheetProps {
  contract: ContractView;
  /** The step one is in: what it answers is marked. */
  step: string;
}

/** The contract that writes itself: on the desk pad beside the form, or a sheet one pulls up on a small screen. */
export function LiveSheet(props: LiveSheetProps) {
  const beside = useMedia('(min-width: 1101px)');
  return beside ? <SheetBeside {...props} /> : <SheetBelow {...props} />;
}

/** It has a scroll of its own, and shows by itself the first words that this step answers. */
function SheetBeside(props: LiveSheetProps) {
  const pad = useRef<HTMLDivElement>(null);
  const { data: text } = useText(props.contract);
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew at each step, and when the words change
  useEffect(() => {
    showFresh(pad.current);
  }, [props.step, text]);
  return (
    <Pad ref={pad} className={styles.pad} tabIndex={0} role="region" aria-label="Texte de votre contrat">
      <aside aria-label="Votre contrat s’écrit">
        <p className={styles.head}>
          <Progress contract={props.contract} />
        </p>
        <Clauses {...props} />
      </aside>
    </Pad>
  );
}

function showFresh(pad: HTMLElement | null): void {
  const fresh = pad?.querySelector('mark');
  if (!pad || !fresh) return;
  const top = fresh.getBoundingClientRect().top - pad.getBoundingClientRect().top;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  pad.scrollBy({ top: top - pad.clientHeight / 3, behavior: calm ? 'instant' : 'smooth' });
}

function SheetBelow(props: LiveSheetProps) {
  const [raised, setRaised] = useState(false);
  return (
    <aside className={styles.handle} aria-label="Votre contrat s’écrit">
      <p>
        <Progress contract={props.contract} />
      </p>
      <Button small icon="up" aria-expanded={raised} onPress={() => setRaised(true)}>
        Lire
      </Button>
      <Dialog
        open={raised}
        onClose={() => setRaised(false)}
        title="Votre contrat"
        actions={<Button onPress={() => setRaised(false)}>Revenir aux questions</Button>}
      >
        <Clauses {...props} />
      </Dialog>
    </aside>
  );
}

function Progress({ contract }: { contract: ContractView }): ReactNode {
  const missing = remaining(contract);
  return (
    <>
      <strong>Votre contrat s’écrit</strong>
      {missing > 0 && <> · il reste {counted(missing, 'réponse')}</>}
    </>
  );
}

function useText(contract: ContractView) {
  return useQuery(contractTextQuery(contract.id, contract.contentHash));
}

function Clauses({ contract, step }: LiveSheetProps) {
  const { organisation } = useSession();
  const text = useText(contract);
  return (
    <Loaded query={text} what="le texte du contrat">
      {(clauses) => (
        <ContractSheet
          text={clauses}
          organisation={organisation}
          isFresh={(variable) => variable.startsWith(`/${step}/`)}
        />
      )}
    </Loaded>
  );
}
