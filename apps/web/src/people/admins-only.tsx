import type { ReactNode } from 'react';
import { useHasRole } from '../platform/session.ts';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './people.module.css';

/** What administrators alone are shown; anybody else is told so. */
export function AdminsOnly({ children }: { children: ReactNode }) {
  if (useHasRole('admin')) return children;
  return (
    <div className={styles.reserved}>
      <PageTitle>Annuaire</PageTitle>
      <p>Cette page est celle de l’administration. Vous n’y avez pas accès.</p>
    </div>
  );
}
