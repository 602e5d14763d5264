import type { ReactNode } from 'react';
import { ReservedPage } from '../platform/reserved-page.tsx';
import { useHasRole } from '../platform/session.ts';

/** What administrators alone are shown; anybody else is told so. */
export function AdminsOnly({ children }: { children: ReactNode }) {
  if (useHasRole('admin')) return children;
  return <ReservedPage title="Annuaire" whose="admin" />;
}
