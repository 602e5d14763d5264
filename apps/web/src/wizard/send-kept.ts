import type { QueryClient } from '@tanstack/react-query';
import { hasStatus } from '../platform/api.ts';
import { contractQuery } from '../platform/contracts.ts';
import { forgetAnswersOf, keptContracts } from '../platform/kept-answers.ts';
import { draftsOf } from './drafts.ts';

/** What an earlier visit could not send goes out now; what was answered otherwise since waits for the wizard. */
export async function sendKept(client: QueryClient): Promise<void> {
  for (const id of keptContracts()) {
    try {
      const contract = await client.ensureQueryData(contractQuery(id));
      if (contract.allowed.includes('answer')) draftsOf(client, contract).start();
      else forgetAnswersOf(id);
    } catch (error) {
      // Somebody else's, or gone; anything else is tried again at the next visit.
      if (hasStatus(error, 404)) forgetAnswersOf(id);
    }
  }
}
