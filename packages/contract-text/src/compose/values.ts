import type { ResolvedText } from '@equipage/domain';

export type Values = ResolvedText['values'];

/** The text of a variable; null while it has none. */
export function textOf(values: Values, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

export function listOf(values: Values, name: string): string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function isGiven(values: Values, name: string): boolean {
  return (
    typeof values[name] === 'boolean' || textOf(values, name) !== null || listOf(values, name).length > 0
  );
}
