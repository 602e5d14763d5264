import { PageTitle } from '../ui/page-title.tsx';

export function ApprovalsPage() {
  return <PageTitle>À décider</PageTitle>;
}
