import { endpoint } from '../endpoint.ts';
import { demoMail } from '../views/mails.ts';
import { items } from './shapes.ts';

/** What people are told by mail. */
export const mailEndpoints = {
  listDemoMails: endpoint({
    method: 'GET',
    path: '/api/demo/mails',
    summary: 'Les courriels envoyés, ou qui l’auraient été, le dernier d’abord',
    tag: 'demo',
    access: 'session',
    demo: true,
    status: 200,
    response: items(demoMail),
  }),
} as const;
