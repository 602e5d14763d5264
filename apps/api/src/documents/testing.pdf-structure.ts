import type { Dictionary, PdfObjects, Value } from './testing.pdf-objects.ts';

/** One element of the structure tree, in reading order, with what it holds itself. */
export interface Tagged {
  /** « H2 », « TH » */
  tag: string;
  /** How deep in the tree it stands. */
  depth: number;
  alternative: string | undefined;
  scope: string | undefined;
  /** Places of the marked content that it holds itself: page, then number on it. */
  content: { page: string; mcid: number }[];
  /** Annotations that it holds itself. */
  objects: string[];
}

/** The structure tree, flattened in reading order. */
export function structureOf(objects: PdfObjects): Tagged[] {
  const root = objects.dictionary(objects.catalog['/StructTreeRoot']);
  return objects.list(root['/K']).flatMap((kid) => elements(objects, kid, 0));
}

function elements(objects: PdfObjects, reference: Value, depth: number): Tagged[] {
  const element = objects.dictionary(reference);
  if (typeof element['/S'] !== 'string') return [];
  const own: Tagged = {
    tag: element['/S'].slice(1),
    depth,
    alternative: objects.text(element['/Alt']),
    scope: scopeOf(objects, element),
    content: [],
    objects: [],
  };
  const after: Tagged[] = [];
  for (const kid of objects.list(element['/K'])) {
    if (!hold(objects, own, element, kid)) after.push(...elements(objects, kid, depth + 1));
  }
  return [own, ...after];
}

/** Adds what an element holds itself; false for an element below it. */
function hold(objects: PdfObjects, own: Tagged, element: Dictionary, kid: Value): boolean {
  if (typeof kid === 'number') {
    own.content.push({ page: String(element['/Pg']), mcid: kid });
    return true;
  }
  const held = objects.dictionary(kid);
  if (held['/Type'] === '/MCR')
    own.content.push({ page: String(held['/Pg'] ?? element['/Pg']), mcid: Number(held['/MCID']) });
  else if (held['/Type'] === '/OBJR') own.objects.push(String(held['/Obj']));
  else return false;
  return true;
}

function scopeOf(objects: PdfObjects, element: Dictionary): string | undefined {
  const scopes = objects.list(element['/A']).map((attributes) => objects.dictionary(attributes)['/Scope']);
  const scope = scopes.find((one) => typeof one === 'string');
  return typeof scope === 'string' ? scope.slice(1) : undefined;
}

/** The elements below the one at this place. */
export function below(structure: readonly Tagged[], place: number): Tagged[] {
  const depth = structure[place]?.depth ?? 0;
  const rest = structure.slice(place + 1);
  const end = rest.findIndex((element) => element.depth <= depth);
  return end === -1 ? rest : rest.slice(0, end);
}
