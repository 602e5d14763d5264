import type { Step } from '@equipage/domain';
import { useEffect, useRef, useState } from 'react';
import { Loaded } from '../platform/loaded.tsx';
import { useSession } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';
import { ContractSheet, ContractSheetLoading } from '../ui/contract-sheet.tsx';
import { plural } from '../ui/french-count.ts';
import { Pad } from '../ui/sheet.tsx';
import { useMedia } from '../ui/use-media.ts';
import type { Drafts } from './drafts.ts';
import styles from './live-sheet.module.css';
import { ReadLarge } from './read-large.tsx';
import { SheetBelow } from './sheet-below.tsx';
import type { LiveText, SheetParts } from './sheet-parts.ts';
import { showPassage } from './show-passage.ts';
import { useWorstState } from './use-drafts.ts';
import { answersGiven, useLiveText } from './use-live-text.ts';

interface LiveSheetProps {
  contract: ContractView;
  /** The step one is in: what it answers is marked. */
  step: Step;
  drafts: Drafts;
}

/** The contract that writes itself: on the desk pad beside the form, or a sheet one pulls up on a small screen. */
export function LiveSheet({ contract, step, drafts }: LiveSheetProps) {
  const live = useLiveText(contract, step);
  const beside = useMedia('(min-width: 1101px)');
  const [large, setLarge] = useState(false);
  const clauses = <Clauses live={live} />;
  const parts = { progress: <Progress contract={contract} drafts={drafts} />, clauses, live, step };
  return (
    <>
      {beside ? <SheetBeside {...parts} onEnlarge={() => setLarge(true)} /> : <SheetBelow {...parts} />}
      <ReadLarge open={large} onClose={() => setLarge(false)}>
        {clauses}
      </ReadLarge>
    </>
  );
}

/** It has a scroll of its own, and follows what is being answered without taking the focus. */
function SheetBeside({ progress, clauses, live, step, onEnlarge }: SheetParts & { onEnlarge: () => void }) {
  const pad = useRef<HTMLDivElement>(null);
  const isThere = live.query.data !== undefined;
  useEffect(() => {
    if (isThere) showPassage(pad.current, `[data-variable^="/${step}/"]`);
  }, [step, isThere]);
  useEffect(() => {
    if (live.latest.length > 0) showPassage(pad.current, '[data-mark="latest"]');
  }, [live.latest]);
  return (
    <Pad ref={pad} className={styles.pad} tabIndex={0} role="region" aria-label="Texte de votre contrat">
      <aside aria-label="Votre contrat s’écrit">
        <div className={styles.head}>
          <p>{progress}</p>
          <Button variant="quiet" small className={styles.large} onPress={onEnlarge}>
            Lire en grand
          </Button>
        </div>
        {clauses}
      </aside>
    </Pad>
  );
}

function Progress({ contract, drafts }: { contract: ContractView; drafts: Drafts }) {
  const { state } = useWorstState(drafts);
  const { given, all } = answersGiven(contract);
  return (
    <>
      <strong>Votre contrat s’écrit</strong> · {given} {plural(given, 'réponse')} sur {all}{' '}
      {plural(given, 'inscrite')}
      {(state.kind === 'offline' || state.kind === 'unsent') && ', les dernières au retour du réseau'}
    </>
  );
}

function Clauses({ live }: { live: LiveText }) {
  const { organisation } = useSession();
  return (
    <Loaded query={live.query} what="le texte du contrat" waiting={<ContractSheetLoading />}>
      {(text) => (
        <ContractSheet
          text={text}
          organisation={organisation}
          markOf={live.markOf}
          addressOf={live.addressOf}
        />
      )}
    </Loaded>
  );
}
