import type { FetchQueryOptions, QueryClient } from '@tanstack/react-query';
import type { LoaderFunction, Params } from 'react-router';
import { sessionQuery } from '../platform/session.ts';

/**
 * Asks for what a page will show while the page's own file is still on its way. Only for someone signed in, and
 * without waiting: the page waits for it, shows what failed, and offers to try again.
 */
export function prefetch<T, K extends readonly unknown[]>(
  client: QueryClient,
  query: (params: Params) => FetchQueryOptions<T, Error, T, K>,
): LoaderFunction {
  return ({ params }) => {
    const ask = async () => {
      const { person } = await client.fetchQuery(sessionQuery);
      if (person !== null) await client.prefetchQuery(query(params));
    };
    ask().catch(() => undefined);
    return null;
  };
}
