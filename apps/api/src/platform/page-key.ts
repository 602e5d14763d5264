/** Where a page begins or ends: the sort it was made for, the part of it, and the values of its first or last row. */
export interface PageKey {
  sort: string;
  part: number;
  values: readonly string[];
}

/** Opaque for those who receive it: they give it back as it is. */
export function writeKey({ sort, part, values }: PageKey): string {
  return Buffer.from(JSON.stringify([sort, part, ...values])).toString('base64url');
}

/** The key, or null when it is not one of ours for this sort. */
export function readKey(text: string, sort: string): PageKey | null {
  const parsed = parse(Buffer.from(text, 'base64url').toString());
  if (!Array.isArray(parsed) || parsed[0] !== sort) return null;
  const [, part, ...values] = parsed as unknown[];
  if (typeof part !== 'number' || !Number.isInteger(part) || !values.every(isPlain)) return null;
  return writeKey({ sort, part, values }) === text ? { sort, part, values } : null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Text that both engines take: neither control characters nor lone surrogates. */
const isPlain = (value: unknown): value is string => typeof value === 'string' && /^\P{C}*$/u.test(value);
