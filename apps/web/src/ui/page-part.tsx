import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './page-part.module.css';

export interface PagePartProps {
  title: string;
  /** Its heading takes the focus as it appears: it is what one waited for. */
  focused?: boolean | undefined;
  children: ReactNode;
}

/** A part of a page under its own heading, ruled off from the others. */
export function PagePart({ title, focused, children }: PagePartProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={focused ? -1 : undefined}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** What a page, or a part of it, is about. */
export function Lede({ children }: { children: ReactNode }) {
  return <p className={styles.lede}>{children}</p>;
}
