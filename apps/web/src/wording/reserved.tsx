import type { ReactNode } from 'react';
import { ReservedPage } from '../platform/reserved-page.tsx';
import { useHasRole } from '../platform/session.ts';

/** These pages are for who writes the contract's words. */
export function Reserved({ children }: { children: ReactNode }) {
  if (useHasRole('officer', 'admin')) return children;
  return <ReservedPage title="Formulation du contrat" whose="both" />;
}
