import { useEffect, useRef, useState } from 'react';
import { MarkedWords } from '../ui/contract-sheet.tsx';
import { RisingSheet } from '../ui/rising-sheet.tsx';
import styles from './live-sheet.module.css';
import { extractOf } from './said.ts';
import type { SheetParts } from './sheet-parts.ts';
import { showPassage } from './show-passage.ts';

/** On a small screen: the sentence being written at the bottom, and the whole sheet when one pulls it up. */
export function SheetBelow({ progress, clauses, live, step }: SheetParts) {
  const [raised, setRaised] = useState(false);
  const content = useRef<HTMLElement>(null);
  const selector = live.latest.length > 0 ? '[data-mark="latest"]' : `[data-variable^="/${step}/"]`;
  const showIt = () => showPassage(content.current, selector);
  return (
    <aside className={styles.below} aria-label="Votre contrat s’écrit">
      <RisingSheet
        title="Votre contrat s’écrit"
        progress={progress}
        extract={<Extract live={live} />}
        raised={raised}
        onRaise={setRaised}
      >
        <Content ref={content} onShown={showIt}>
          {clauses}
        </Content>
      </RisingSheet>
    </aside>
  );
}

interface ContentProps {
  ref: React.RefObject<HTMLElement | null>;
  onShown: () => void;
  children: React.ReactNode;
}

/** Once laid out, it shows by itself what was just written. */
function Content({ ref, onShown, children }: ContentProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the sheet rises
  useEffect(onShown, []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard
    <section ref={ref} className={styles.content} tabIndex={0} aria-label="Texte de votre contrat">
      {children}
    </section>
  );
}

/** The last sentence written or, at first, the first one that this step is to write. */
function Extract({ live }: { live: SheetParts['live'] }) {
  const text = live.query.data;
  if (text === undefined) return null;
  const isLatest = (variable: string, words: string) => live.markOf(variable, words) === 'latest';
  const isMarked = (variable: string, words: string) => live.markOf(variable, words) !== null;
  const inlines = extractOf(text, isLatest) ?? extractOf(text, isMarked);
  return inlines && <MarkedWords inlines={inlines} isMarked={live.latest.length > 0 ? isLatest : isMarked} />;
}
