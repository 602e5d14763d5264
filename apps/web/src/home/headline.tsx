import type { ReactNode } from 'react';
import { PageTitle } from '../ui/page-title.tsx';

/** The heading of a part of the page: the first part's is the page's own. */
export function Headline({ leads, children }: { leads: boolean; children: ReactNode }) {
  return leads ? <PageTitle title="Accueil">{children}</PageTitle> : <h2>{children}</h2>;
}
