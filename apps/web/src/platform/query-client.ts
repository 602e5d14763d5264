import { ProblemError } from '@equipage/contract-api';
import { QueryClient } from '@tanstack/react-query';
import { isNotSetUp } from './problems.ts';

/** A refusal stays a refusal; only silence and a broken server are worth asking again. */
function mayRetry(failures: number, error: unknown): boolean {
  const refused = (error instanceof ProblemError && error.problem.status < 500) || isNotSetUp(error);
  return !refused && failures < 2;
}

/** What the page holds of the server's answers. Acts never ask again: their answer is the view itself. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: mayRetry, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
