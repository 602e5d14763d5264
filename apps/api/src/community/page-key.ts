/** Where a page begins or ends: the sort it was made for, and the values of its first or last row. */
export interface PageKey {
  sort: string;
  values: readonly string[];
}

/** Opaque for those who receive it: they give it back as it is. */
export function writeKey({ sort, values }: PageKey): string {
  return Buffer.from(JSON.stringify([sort, ...values])).toString('base64url');
}

/** The key, or null when it is not one of ours for this sort, of so many values. */
export function readKey(text: string, sort: string, count: number): PageKey | null {
  const parsed = parse(Buffer.from(text, 'base64url').toString());
  if (!Array.isArray(parsed) || parsed.length !== count + 1 || parsed[0] !== sort) return null;
  const values = parsed.slice(1);
  const isOurs = values.every(isPlain) && writeKey({ sort, values }) === text;
  return isOurs ? { sort, values } : null;
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
