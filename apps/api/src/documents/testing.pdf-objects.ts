import { objectsJson } from './testing.witness.ts';

/* A PDF as qpdf reads it: its objects, as JSON. Names begin with `/`, text with `u:`, references end with ` R`. */

export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
export type Dictionary = { [key: string]: Value };

interface RawObject {
  value?: Value;
  stream?: { dict: Dictionary; data?: string };
}

export class PdfObjects {
  readonly #objects: Record<string, RawObject>;

  constructor(pdf: Uint8Array) {
    const { qpdf } = JSON.parse(objectsJson(pdf)) as { qpdf: [unknown, Record<string, RawObject>] };
    this.#objects = qpdf[1];
  }

  /** What a value stands for: the object it refers to, or itself. */
  read(value: Value | undefined): Value | undefined {
    if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value;
    const object = this.#objects[`obj:${value}`];
    return object?.stream?.dict ?? object?.value;
  }

  /** A dictionary, or an empty one where there is none. */
  dictionary(value: Value | undefined): Dictionary {
    const found = this.read(value);
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {};
  }

  /** An array; one value alone is an array of one, none an empty one. */
  list(value: Value | undefined): Value[] {
    const found = this.read(value);
    if (found === undefined || found === null) return [];
    return Array.isArray(found) ? found : [value as Value];
  }

  /** A text, or undefined for anything else. */
  text(value: Value | undefined): string | undefined {
    const found = this.read(value);
    return typeof found === 'string' && found.startsWith('u:') ? found.slice(2) : undefined;
  }

  /** The bytes of a stream, uncompressed, each as a character. */
  stream(reference: Value): string {
    const data = typeof reference === 'string' ? this.#objects[`obj:${reference}`]?.stream?.data : undefined;
    return Buffer.from(data ?? '', 'base64').toString('latin1');
  }

  get catalog(): Dictionary {
    return this.dictionary(this.dictionary(this.#objects.trailer?.value)['/Root']);
  }

  /** References of the pages, in their order. */
  pages(node: Value | undefined = this.catalog['/Pages']): string[] {
    const { '/Kids': kids } = this.dictionary(node);
    if (kids === undefined) return typeof node === 'string' ? [node] : [];
    return this.list(kids).flatMap((kid) => this.pages(kid));
  }

  /** Titles of the bookmarks, in their order. */
  bookmarks(parent: Dictionary = this.dictionary(this.catalog['/Outlines'])): string[] {
    const titles: string[] = [];
    for (let item = parent['/First']; item !== undefined; item = this.dictionary(item)['/Next']) {
      const bookmark = this.dictionary(item);
      titles.push(this.text(bookmark['/Title']) ?? '', ...this.bookmarks(bookmark));
    }
    return titles;
  }
}
