import type { ReactNode } from 'react';
import { useHasRole } from '../platform/session.ts';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './versions-page.module.css';

/** These pages are for who writes the contract's words. */
export function Reserved({ children }: { children: ReactNode }) {
  if (useHasRole('officer', 'admin')) return children;
  return (
    <div className={styles.reserved}>
      <PageTitle>Formulation du contrat</PageTitle>
      <p>Cette page est celle de la communication du Lab’ et de l’administration. Vous n’y avez pas accès.</p>
    </div>
  );
}
