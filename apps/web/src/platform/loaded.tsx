import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from '../ui/failure.tsx';
import { Loading } from '../ui/loading.tsx';
import { failureWords } from './problems.ts';

export interface LoadedProps<T> {
  query: UseQueryResult<T>;
  /** What is coming, for those who hear the page: « le contrat ». */
  what?: string | undefined;
  /** It is the whole page: a failure is then its heading. */
  page?: boolean | undefined;
  /** What to show while it comes, where a page's lines would be out of place. */
  waiting?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Shows what a query brought, or that it is coming, or why it did not come and how to try again. */
export function Loaded<T>({ query, what, page, waiting, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return waiting ?? <Loading what={what} />;
  const { title, detail, retryable } = failureWords(query.error);
  return (
    <Failure
      title={title}
      detail={detail}
      onRetry={retryable ? () => void query.refetch() : undefined}
      retrying={query.isFetching}
      page={page}
    />
  );
}
