import fc from 'fast-check';

/*
 * Inputs made from the JSON Schemas of the description: valid ones, ones with one thing wrong, and hostile ones. They
 * are made from what the document says, so that what it says wrong shows.
 */

/** As much of JSON Schema as the description uses. */
export interface JsonSchema {
  type?: string | string[];
  anyOf?: JsonSchema[];
  $ref?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
}

const words = ['Élodie', 'd’Aubigné', 'Zoë Ångström', 'Nguyễn', 'Direction des Mobilités', '1er', 'a', ''];

/** Texts that break careless programs. */
export const hostileTexts = [
  '\u0000',
  '\uD800',
  'a\uDFFFb',
  '\u202Eabc',
  '\uFFFE',
  '\u{10FFFF}',
  '👩‍👩‍👧',
  'e\u0301'.repeat(40),
  '=cmd|’/C calc’!A0',
  "' or 1=1 --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '%00%ff',
  '__proto__',
  'constructor',
  'a'.repeat(5_000),
  '\r\nSet-Cookie: a=b',
  '٣',
  '2026-02-30',
  '9999999999999999999',
];
const hostileNumbers = [-1, 0, 0.1, 1e308, -1e308, 2 ** 53, 1e-320, 4_294_967_296, -0, 1.005];
/** Deeper than any answer; JSON.parse bears it. */
const deep = JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`) as unknown;

export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...hostileTexts, ...hostileNumbers, null, true, deep),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constant(JSON.parse('{"__proto__":{"a":1},"constructor":{"prototype":1}}') as unknown),
);

const day = fc
  .date({ min: new Date('2026-11-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

function textOf({ pattern, format, minLength = 0, maxLength = 200 }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'date-time') return day;
  if (format === 'date') return day.map((date) => date.slice(0, 10));
  if (pattern === undefined)
    return fc
      .oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 20 }))
      .map((text) => text.slice(0, maxLength).padEnd(minLength, 'é'));
  try {
    return fc.stringMatching(
      new RegExp(pattern, pattern.includes('\\p') || pattern.includes('\\P') ? 'u' : ''),
    );
  } catch {
    // What fast-check cannot write by its pattern, a plain word stands for.
    return fc.constantFrom('abc', 'Mobilités', 'qui@exemple.test', '2026-12-01', '09:00');
  }
}

/** Seldom that, and nothing most often. */
export const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const limited = (low: number | undefined, high: number | undefined) => ({
  min: Math.max(low ?? -1_000, -1_000_000),
  max: Math.min(high ?? 1_000, 1_000_000),
});

/** Writes values that a schema takes; a schema that refers to another is looked up. */
export function validFor(
  schema: JsonSchema,
  named: Record<string, JsonSchema>,
  depth = 0,
): fc.Arbitrary<unknown> {
  const within = (inner: JsonSchema) => validFor(inner, named, depth + 1);
  if (depth > 12) return fc.constant(null);
  if (schema.$ref) return within(named[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(within));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  return fc.oneof(...types.map((type) => ofType(type, schema, within)));
}

function ofType(
  type: string | undefined,
  schema: JsonSchema,
  within: (inner: JsonSchema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const { items = {}, minItems = 0, maxItems = 4, minimum, maximum } = schema;
  const { min, max } = limited(minimum, maximum);
  switch (type) {
    case 'string':
      return textOf(schema);
    case 'integer':
      return fc.integer({ min, max });
    case 'number':
      return fc.oneof(
        fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
        fc.double({ min, max, noNaN: true }),
      );
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(within(items), {
        minLength: minItems,
        maxLength: Math.max(minItems, Math.min(maxItems, 4)),
      });
    case 'object':
      return objectOf(schema, within);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function objectOf(
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  within: (inner: JsonSchema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const members = Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, within(of)]));
  const object = fc.record(members, { requiredKeys: required as (keyof typeof members)[] });
  if (typeof additionalProperties !== 'object') return object;
  return fc
    .tuple(
      object,
      fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), within(additionalProperties), { maxKeys: 3 }),
    )
    .map(([own, other]) => ({ ...other, ...own }));
}

/** The same value with one thing wrong in it: a field too many or too few, or hostile, at any depth. */
export function spoilt(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(value, hostile, fc.constantFrom('added', 'removed', 'replaced'), fc.nat(), fc.nat({ max: 3 }))
    .map(([from, by, how, at, depth]) => spoil(from, { by, how, at, depth }));
}

interface Fault {
  by: unknown;
  how: string;
  at: number;
  depth: number;
}

function spoil(value: unknown, fault: Fault): unknown {
  if (value === null || typeof value !== 'object') return fault.by;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  const keys = Object.keys(copy);
  const key = keys[fault.at % Math.max(1, keys.length)];
  if (key === undefined || fault.how === 'added')
    copy[Array.isArray(value) ? keys.length : 'surplus'] = fault.by;
  else if (fault.depth > 0) copy[key] = spoil(copy[key], { ...fault, depth: fault.depth - 1 });
  else if (fault.how === 'removed') delete copy[key];
  else copy[key] = fault.by;
  return copy;
}
