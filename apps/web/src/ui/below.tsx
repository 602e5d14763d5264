import type { ReactNode } from 'react';
import { Space } from './visually-hidden.tsx';

/** A detail on a line of its own, under what it is a detail of; heard apart from it. */
export function Below({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return (
    <>
      <Space />
      <small className={className}>{children}</small>
    </>
  );
}
