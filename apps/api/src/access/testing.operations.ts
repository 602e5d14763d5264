import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { openApiDocument } from '../platform/openapi/document.ts';
import { hostile, hostileTexts, type JsonSchema, seldom, spoilt, validFor } from './testing.inputs.ts';

/* Requests to every operation of the description, made from it alone. */

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: JsonSchema;
}
type Content = Record<string, { schema?: JsonSchema }>;
interface Described {
  operationId: string;
  parameters: Parameter[];
  requestBody?: { required: boolean; content: Content };
  responses: Record<string, { content?: Content; $ref?: string }>;
}
export interface Operation extends Described {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
}
interface Document {
  paths: Record<string, Record<string, Described>>;
  components: {
    schemas: Record<string, JsonSchema>;
    responses: Record<string, { content?: Content }>;
  };
}

/** As a reader gets it: plain JSON. */
export const description = JSON.parse(JSON.stringify(openApiDocument())) as Document;

export const operations: readonly Operation[] = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, described]) => ({
    ...described,
    path,
    method: method.toUpperCase() as Operation['method'],
  })),
);

const named = description.components.schemas;

/** What an operation says that it answers with this status; undefined where it says nothing. */
export function answerOf({ responses }: Operation, status: number): { content?: Content } | undefined {
  const response = responses[status];
  if (response?.$ref === undefined) return response;
  return description.components.responses[response.$ref.split('/').at(-1) ?? ''];
}

const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 20 }));

/** Of a value in an address: what has no place there as it is is left out of well-formed ones. */
function encoded(value: unknown): string {
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return encodeURIComponent(written.toWellFormed());
}

/** @param known values that some rows of the database have, by the name of a parameter */
function anyValueOf({ name, schema }: Parameter, known: Known): fc.Arbitrary<unknown> {
  const valid = validFor(schema, named);
  const existing = known[name];
  const good =
    existing === undefined
      ? valid
      : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...existing) }, { weight: 1, arbitrary: valid });
  return fc.oneof({ weight: 4, arbitrary: good }, { weight: 1, arbitrary: text });
}

export type Known = Readonly<Record<string, readonly string[]>>;

function addressOf(operation: Operation, known: Known): fc.Arbitrary<string> {
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
  const inQuery = operation.parameters.filter((parameter) => parameter.in === 'query');
  const pathValues = fc.tuple(...inPath.map((parameter) => anyValueOf(parameter, known)));
  const queryValues = fc.tuple(
    ...inQuery.map((parameter) =>
      parameter.required
        ? anyValueOf(parameter, known)
        : fc.option(anyValueOf(parameter, known), { nil: undefined, freq: 2 }),
    ),
  );
  const surplus = seldom(text);
  return fc.tuple(pathValues, queryValues, surplus).map(([path, query, other]) => {
    const filled = inPath.reduce(
      (at, { name }, place) => at.replace(`{${name}}`, encoded(path[place])),
      operation.path,
    );
    const pairs = inQuery.flatMap(({ name }, place) => {
      const value = query[place];
      const values = Array.isArray(value) ? value : [value];
      return values.filter((each) => each !== undefined).map((each) => `${name}=${encoded(each)}`);
    });
    if (other !== undefined) pairs.push(`${encoded(other)}=${encoded(other)}`);
    return pairs.length === 0 ? filled : `${filled}?${pairs.join('&')}`;
  });
}

const types = [
  'application/json',
  'application/json; charset=utf-8',
  'Application/JSON',
  'application/json; charset=utf-16',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/merge-patch+json',
  'é',
  ';',
];
const raw = [
  '',
  '{',
  '[]',
  'null',
  '"a"',
  '1e999',
  '{"a":1,"a":2}',
  '\uFEFF{}',
  '{"a":"\\ud800"}',
  '{"__proto__":{}}',
  `--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\r\n--x--\r\n`,
  `--x\r\n\r\n`,
];

interface Body {
  type: string | undefined;
  payload: string | undefined;
}

function bodyOf({ requestBody, method }: Operation): fc.Arbitrary<Body> {
  if (method === 'GET') return fc.constant({ type: undefined, payload: undefined });
  const valid = validFor(requestBody?.content['application/json']?.schema ?? {}, named);
  const json = fc.oneof(
    { weight: 4, arbitrary: valid },
    { weight: 4, arbitrary: spoilt(valid) },
    { weight: 1, arbitrary: hostile },
  );
  return fc.oneof(
    {
      weight: 8,
      arbitrary: json.map((value) => ({ type: 'application/json', payload: JSON.stringify(value) })),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constantFrom(...types, undefined),
        payload: fc.oneof(
          fc.constantFrom(...raw, undefined),
          json.map((value) => JSON.stringify(value)),
        ),
      }),
    },
  );
}

/** Headers as HTTP carries them: bytes, of which none ends the line. */
const header = fc.oneof(
  fc.constantFrom(
    '"1"',
    '"2"',
    '"7"',
    '*',
    'W/"1"',
    '"1", "2"',
    '',
    '"',
    '"99999999999999999999"',
    'é',
    'null',
  ),
  fc.string({ maxLength: 20 }),
  fc.constant('x'.repeat(2_000)),
);
const headers = fc.record({
  'if-match': fc.option(header, { nil: undefined }),
  'idempotency-key': seldom(header),
  origin: seldom(fc.constantFrom('http://127.0.0.1:3000', 'null', 'https://ailleurs.test')),
  'sec-fetch-site': seldom(fc.constantFrom('same-origin', 'cross-site', 'é')),
  accept: seldom(fc.constantFrom('*/*', 'text/html', 'é')),
  cookie: seldom(fc.constantFrom('equipage=x', 'equipage=%E0%A4%A', '=;;=', 'é')),
});

/** One request to an operation: valid, nearly valid or hostile. Its cookie, where it has one, takes the caller's place. */
export function requestsTo(operation: Operation, known: Known): fc.Arbitrary<InjectOptions> {
  return fc
    .tuple(addressOf(operation, known), bodyOf(operation), headers)
    .map(([url, { type, payload }, given]) => {
      const sent = { ...given, 'content-type': type };
      const defined = Object.fromEntries(
        Object.entries(sent).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      );
      return { method: operation.method, url, headers: defined, ...(payload !== undefined && { payload }) };
    });
}
