import { endpoints } from '@equipage/contract-api';
import { faultSentence } from '@equipage/domain';
import { searchWords } from '../db/search-text.ts';
import { problem } from '../platform/problems.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { administrationRoutes } from './administration/routes.ts';
import { assistantRoutes } from './assistants/routes.ts';
import { importRoutes } from './import/routes.ts';
import { rectificationRoutes } from './rectification/routes.ts';
import { peopleStore } from './store.ts';

/** Letters and digits that a search needs: spaces and signs do not count. */
const fewestLetters = 2;

const tooShort = () =>
  problem('invalid-input', {
    errors: [
      {
        pointer: '/search',
        code: 'too-short',
        detail: faultSentence('too-short', { minimum: fewestLetters }),
      },
    ],
  });

/** The directory: for choosing a line manager, and as administrators keep it. */
export function peopleRoutes(server: Server): void {
  const store = peopleStore(server.db);

  route(server, endpoints.searchPeople, async ({ query: { search } }) => {
    if (searchWords(search).join('').length < fewestLetters) throw tooShort();
    return { items: await store.search(search) };
  });

  administrationRoutes(server);
  rectificationRoutes(server);
  assistantRoutes(server);
  importRoutes(server);
}
