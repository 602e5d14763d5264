import { coded, typed } from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { news } from '../views/news.ts';

const position = z
  .int(typed)
  .check(z.minimum(0, coded('too-small')), z.maximum(2 ** 31 - 1, coded('too-large')));

const until = z.iso.datetime();

/** What happened since one's last look. */
export const newsEndpoints = {
  listNews: endpoint({
    method: 'GET',
    path: '/api/news',
    summary: 'Ce que d’autres ont fait, dans les contrats que je peux voir, le dernier acte d’abord',
    tag: 'news',
    access: 'session',
    status: 200,
    response: news,
  }),
  markNewsSeen: endpoint({
    method: 'PUT',
    path: '/api/news/seen',
    summary:
      'J’ai vu ce qui précède, jusqu’à cette place du journal, et ce que j’ai appris d’autre jusqu’à cet instant',
    tag: 'news',
    access: 'session',
    body: z.strictObject({ position, until: z.optional(until) }),
    status: 200,
    response: news,
  }),
} as const;
