import { PageTitle } from '../ui/page-title.tsx';

export function ContractPage() {
  return <PageTitle>Votre contrat d’engagement</PageTitle>;
}
