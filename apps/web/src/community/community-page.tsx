import { PageTitle } from '../ui/page-title.tsx';

export function CommunityPage() {
  return <PageTitle>La communauté</PageTitle>;
}
