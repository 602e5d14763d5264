import { setUpForm } from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';

const setUp = { path: '/api/set-up', tag: 'organisation', access: 'public' } as const;

/** The first start of an installation, outside the demonstration. */
export const setUpEndpoints = {
  getSetUp: endpoint({
    ...setUp,
    method: 'GET',
    summary: 'Si l’organisation reste à décrire',
    status: 200,
    response: z.strictObject({ needed: z.boolean() }),
  }),
  openSetUp: endpoint({
    ...setUp,
    method: 'POST',
    path: '/api/set-up/opening',
    summary: 'Ce que l’installation propose à qui tient le jeton de première configuration',
    body: z.strictObject({ token: setUpForm.shape.token }),
    status: 200,
    response: z.strictObject({ administratorEmail: z.nullable(z.string()) }),
  }),
  setUp: endpoint({
    ...setUp,
    method: 'POST',
    summary: 'Décrire l’organisation et nommer qui l’administre ; ouvre sa première session',
    body: setUpForm,
    status: 204,
  }),
} as const;
