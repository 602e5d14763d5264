import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

export interface PageTitleProps {
  /** The page's only h1. */
  children: ReactNode;
  /** In the browser's tab, before the product's name, when it is not the heading's own words. */
  title?: string | undefined;
  className?: string | undefined;
}

/** Address whose heading was focused last; the first page leaves the focus to the browser. */
let focused: string | null = null;

/** The h1 of a page. After a navigation it takes the focus, so that one starts reading there. */
export function PageTitle({ children, title, className }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const named = title ?? (typeof children === 'string' ? children : undefined);
  useEffect(() => {
    document.title = named === undefined ? 'Équipage' : `${named} · Équipage`;
  }, [named]);
  useEffect(() => {
    const isFirst = focused === null;
    const isLost = document.activeElement === document.body;
    if (!isFirst && (focused !== pathname || isLost)) heading.current?.focus({ preventScroll: true });
    focused = pathname;
  }, [pathname]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
