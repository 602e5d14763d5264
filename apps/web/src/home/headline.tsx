import type { ReactNode } from 'react';
import { PageTitle } from '../ui/page-title.tsx';

interface HeadlineProps {
  leads: boolean;
  /** How many wait for the reader: said in the browser’s tab. */
  waiting?: number;
  children: ReactNode;
}

/** The heading of a part of the page: the first part's is the page's own. */
export function Headline({ leads, waiting = 0, children }: HeadlineProps) {
  const title = waiting > 0 ? `(${waiting}) Accueil` : 'Accueil';
  return leads ? <PageTitle title={title}>{children}</PageTitle> : <h2>{children}</h2>;
}
