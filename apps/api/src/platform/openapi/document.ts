import { contractView, type Endpoint, endpoints, problemSchema } from '@equipage/contract-api';
import { bareAct, typography } from '@equipage/domain';
import * as z from 'zod/mini';
import { keepsAnswers } from '../once/key.ts';
import { Schemas } from './schemas.ts';
import { refusals, refusalsByStatus } from './statuses.ts';

/** An OpenAPI 3.1 document, as plain data. */
export type OpenApiDocument = Record<string, unknown>;

const tags = {
  service: 'Le service',
  session: 'La session',
  people: 'L’annuaire',
  missions: 'Le catalogue des missions',
  contracts: 'Les contrats d’engagement',
  approvals: 'Ce qui attend une décision',
  community: 'La communauté',
  seals: 'Le cachet des contrats',
  verifications: 'La vérification d’un contrat, ouverte à tous',
  search: 'La recherche',
  takeovers: 'La reprise des contrats papier',
  trail: 'Le journal des actes',
  retention: 'La conservation et l’élimination',
  complaints: 'Les défauts d’accessibilité signalés',
  demo: 'La démonstration',
};

const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'Version du contrat que vous avez lue, comme la donne ETag.',
  example: '"12"',
  schema: { type: 'string', pattern: '^"\\d+"$' },
};

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Choisie par vous, une par action voulue : renvoyée avec le même corps, elle rend pendant 24 heures la première réponse au lieu d’agir de nouveau.',
  schema: { type: 'string', pattern: '^[!-~]{1,200}$' },
};

/** The parameters of one place, from the properties of an object's schema. */
function parametersIn(place: 'path' | 'query', schema: Record<string, unknown>) {
  const { properties = {}, required = [] } = schema as {
    properties?: Record<string, unknown>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, of]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: of,
  }));
}

function parametersOf(endpoint: Endpoint, schemas: Schemas) {
  return [
    ...(endpoint.params ? parametersIn('path', schemas.write(endpoint.params, 'input')) : []),
    ...(endpoint.query ? parametersIn('query', schemas.write(endpoint.query, 'input')) : []),
    ...(endpoint.versioned ? [ifMatch] : []),
    ...(keepsAnswers(endpoint) ? [idempotencyKey] : []),
  ];
}

/** Every request that changes something may carry `{}`, and must carry what its schema does not leave out. */
function bodyOf({ method, body, upload }: Endpoint, schemas: Schemas) {
  if (method === 'GET') return {};
  const isRequired = body !== undefined && !z.safeParse(body, null).success;
  return {
    requestBody: {
      required: isRequired,
      content: {
        'application/json': { schema: schemas.write(body ?? bareAct, 'input') },
        ...(upload && formOf(upload)),
      },
    },
  };
}

/** A form whose one field is a file. */
function formOf({ field, type }: NonNullable<Endpoint['upload']>) {
  return {
    'multipart/form-data': {
      schema: {
        type: 'object',
        properties: { [field]: { type: 'string', contentMediaType: type } },
        required: [field],
      },
    },
  };
}

const header = (description: string) => ({ description, schema: { type: 'string' } });

function successOf(endpoint: Endpoint, schemas: Schemas) {
  const { status, response, produces, summary } = endpoint;
  const json = response && { 'application/json': { schema: schemas.write(response, 'output') } };
  const file = produces && { [produces]: { schema: {} } };
  const headers = {
    ...(response === contractView ? { ETag: header('Version du contrat, entre guillemets.') } : {}),
    ...(status === 201 ? { Location: header('Adresse de ce qui a été créé.') } : {}),
    ...(status === 303 ? { Location: header('Page où aller ensuite.') } : {}),
  };
  return {
    [status]: {
      description: typography(summary),
      ...(Object.keys(headers).length > 0 ? { headers } : {}),
      ...(json || file ? { content: json ?? file } : {}),
    },
  };
}

function operation(id: string, endpoint: Endpoint, schemas: Schemas) {
  return {
    operationId: id,
    summary: typography(endpoint.summary),
    tags: [endpoint.tag],
    security: endpoint.access === 'public' ? [] : [{ session: [] }],
    parameters: parametersOf(endpoint, schemas),
    ...bodyOf(endpoint, schemas),
    responses: { ...successOf(endpoint, schemas), ...refusalsByStatus(endpoint) },
  };
}

/**
 * Describes the endpoint table in OpenAPI 3.1, from the very schemas that validate requests. Written from the table
 * rather than from Fastify's routes: it needs no running server, and says of each line what the table knows.
 */
export function openApiDocument(): OpenApiDocument {
  const schemas = new Schemas();
  schemas.write(problemSchema, 'output');
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [id, endpoint] of Object.entries<Endpoint>(endpoints)) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(id, endpoint, schemas) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Équipage',
      version: '1',
      description:
        'Le contrat d’engagement des agents qui rejoignent la communauté du laboratoire d’innovation.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'equipage' } },
      responses: refusals,
      schemas: schemas.components,
    },
  };
}
