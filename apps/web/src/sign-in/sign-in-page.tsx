import { PageTitle } from '../ui/page-title.tsx';

export function SignInPage() {
  return <PageTitle>Qui êtes-vous ?</PageTitle>;
}
