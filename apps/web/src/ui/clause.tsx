import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './clause.module.css';
import sheet from './contract-sheet.module.css';
import { Space } from './visually-hidden.tsx';

/** Whether a clause is open, and what opens or closes it; absent where clauses do not fold. */
export interface Fold {
  open: boolean;
  setOpen: (open: boolean) => void;
}

export interface ClauseProps {
  /** Absent for what is not numbered: the annex. */
  number?: number | undefined;
  heading: string;
  fold?: Fold | undefined;
  children: ReactNode;
}

/** A clause under its heading; folded, only the heading shows, and the browser's own search still finds its words. */
export function Clause({ number, heading, fold, children }: ClauseProps) {
  const body = useId();
  const words = (
    <>
      {number !== undefined && (
        <span className={sheet.number}>
          {number}
          <Space />
        </span>
      )}
      {heading}
    </>
  );
  if (fold === undefined)
    return (
      <section className={sheet.clause}>
        <h2 className={sheet.heading}>{words}</h2>
        {children}
      </section>
    );
  const { open, setOpen } = fold;
  return (
    <section className={classNames(sheet.clause, styles.folding)}>
      <h2 className={sheet.heading}>
        <button
          type="button"
          className={styles.trigger}
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          <span>{words}</span>
          <span className={styles.sign} aria-hidden="true" />
        </button>
      </h2>
      <Body id={body} fold={fold}>
        {children}
      </Body>
    </section>
  );
}

/** Printed whole, whatever is folded. */
function Body({ id, fold: { open, setOpen }, children }: { id: string; fold: Fold; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const body = place.current;
    if (body === null) return undefined;
    // React writes `hidden` as a yes or no; « until-found » is what lets the browser's search open it.
    if (open) body.removeAttribute('hidden');
    else body.setAttribute('hidden', 'until-found');
    const found = () => setOpen(true);
    body.addEventListener('beforematch', found);
    return () => body.removeEventListener('beforematch', found);
  }, [open, setOpen]);
  return (
    <div ref={place} id={id} className={styles.body}>
      {children}
    </div>
  );
}
