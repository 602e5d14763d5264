export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads one variable after another, keeping the faults for the end. An empty variable is an absent one. */
export class Reader {
  readonly faults: string[] = [];
  readonly #environment: Environment;
  constructor(environment: Environment) {
    this.#environment = environment;
  }

  text(name: string): string | undefined {
    const value = this.#environment[name]?.trim();
    return value === '' ? undefined : value;
  }

  /** A password, taken as it is; empty when there is none. */
  secret(name: string): string {
    return this.#environment[name] ?? '';
  }

  /** A variable that only some values suit; `read` gives undefined for the others. */
  value<T>(name: string, fallback: T, read: (text: string) => T | undefined, expected: string): T {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = read(text);
    if (value === undefined) this.faults.push(`${name} ne convient pas : ${expected}.`);
    return value ?? fallback;
  }

  flag(name: string): boolean {
    const read = (text: string) => (text === 'true' ? true : text === 'false' ? false : undefined);
    return this.value(name, false, read, 'attendu true ou false');
  }

  count(name: string, fallback: number, max: number): number {
    const read = (text: string) => (/^\d{1,7}$/.test(text) && Number(text) <= max ? Number(text) : undefined);
    return this.value(name, fallback, read, `attendu un nombre entier de 0 à ${max}`);
  }
}
