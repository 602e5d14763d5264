import { HeaderBar } from '../ui/header-bar.tsx';
import { PageTitle } from '../ui/page-title.tsx';

export function WizardPage() {
  return (
    <>
      <HeaderBar tagline="Contrat d’engagement" />
      <main id="content" tabIndex={-1}>
        <PageTitle>Votre contrat d’engagement</PageTitle>
      </main>
    </>
  );
}
