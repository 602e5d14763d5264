import { addresses } from '../platform/addresses.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './message.module.css';

export function NotFoundPage() {
  return (
    <div className={styles.message}>
      <PageTitle>Cette page n’existe pas</PageTitle>
      <p>L’adresse est peut-être incomplète, ou la page a changé de place.</p>
      <ButtonLink to={addresses.home} variant="primary">
        Aller à l’accueil
      </ButtonLink>
    </div>
  );
}
