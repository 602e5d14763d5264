import type { ReactNode } from 'react';
import { addresses } from '../platform/addresses.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './all-clear.module.css';

/** Nothing waits: said plainly, so that one need not come back to check. */
export function AllClear({ children }: { children: ReactNode }) {
  return (
    <div className={styles.clear}>
      {children}
      <Icon name="check" className={styles.sign} />
      <PageTitle title="À décider">Rien n’attend votre décision</PageTitle>
      <p>Dès qu’un contrat vous parviendra, il apparaîtra ici et sur votre accueil.</p>
      <ButtonLink to={addresses.home}>Aller à l’accueil</ButtonLink>
    </div>
  );
}
