import { endpoints } from '@equipage/contract-api';
import { faultSentence } from '@equipage/domain';
import { reading } from '../db/connection.ts';
import { searchWords } from '../db/search-text.ts';
import { problem } from '../platform/problems.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { ranked } from './rank.ts';
import { contractsFound, missionsFound, peopleFound } from './store.ts';

/** Letters and digits that a search needs: spaces and signs do not count. */
const fewestLetters = 2;
/** Words beyond these are left aside: nobody types so many. */
const mostWords = 8;

const tooShort = () =>
  problem('invalid-input', {
    errors: [
      { pointer: '/q', code: 'too-short', detail: faultSentence('too-short', { minimum: fewestLetters }) },
    ],
  });

/** Finds anything that the caller may see. */
export function searchRoutes(server: Server): void {
  const connection = reading(server.db);

  route(server, endpoints.search, async ({ query: { q }, caller: { actor } }) => {
    const words = searchWords(q).slice(0, mostWords);
    if (words.join('').length < fewestLetters) throw tooShort();
    const contracts = await contractsFound(connection, words, actor);
    const missions = await missionsFound(connection, words);
    const people = await peopleFound(connection, words);
    return { items: ranked(words, [...contracts, ...missions, ...people]) };
  });
}
