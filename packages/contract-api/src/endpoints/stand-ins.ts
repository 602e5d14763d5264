import { bareAct, standInForm } from '@equipage/domain';
import { endpoint } from '../endpoint.ts';
import { standIn } from '../views/stand-ins.ts';
import { byId, items } from './shapes.ts';

const mine = { tag: 'stand-ins', access: 'session', response: items(standIn) } as const;

/** Who acts in a manager's stead. */
export const standInEndpoints = {
  listStandIns: endpoint({
    ...mine,
    method: 'GET',
    path: '/api/stand-ins',
    summary: 'Qui me remplace, qui je remplace, qui remplace les personnes que j’encadre',
    status: 200,
  }),
  nameStandIn: endpoint({
    ...mine,
    method: 'POST',
    path: '/api/stand-ins',
    summary: 'Nommer qui remplace un supérieur hiérarchique entre deux dates',
    body: standInForm,
    status: 201,
  }),
  endStandIn: endpoint({
    ...mine,
    method: 'POST',
    path: '/api/stand-ins/:id/end',
    summary: 'Mettre fin à un remplacement',
    params: byId,
    body: bareAct,
    status: 200,
  }),
} as const;
