import { type Authentication, type ExecutiveMethod, typography } from '@equipage/domain';
import { of } from '../grammar/article.ts';

/** A place of the signature table: in what capacity, and where it is or will be signed. */
export interface SignedWay {
  /** « Le directeur général des services » */
  caption: string;
  way: ExecutiveMethod;
}

/** Where a signature was given, by how its person was known. */
export function wayOf(method: Authentication['method']): ExecutiveMethod {
  return method === 'paper' || method === 'parapheur' ? method : 'product';
}

const natures: Record<ExecutiveMethod, string> = {
  product: 'signature électronique simple',
  paper: 'signature manuscrite sur papier',
  parapheur: 'signature électronique au parapheur',
};

/**
 * What the signatures of a contract are, in a sentence: « Signature électronique simple de chaque partie. », or each kind
 * with those who gave it.
 */
export function signatureNature(places: readonly SignedWay[]): string {
  const ways = (Object.keys(natures) as ExecutiveMethod[]).filter((way) =>
    places.some((place) => place.way === way),
  );
  const [only = 'product'] = ways;
  const said =
    ways.length < 2
      ? `${natures[only]} de chaque partie`
      : ways.map((way) => `${natures[way]} ${holders(places, way)}`).join(' ; ');
  return typography(`${said.charAt(0).toUpperCase()}${said.slice(1)}.`);
}

function holders(places: readonly SignedWay[], way: ExecutiveMethod): string {
  return places
    .filter((place) => place.way === way)
    .map(({ caption }) => caption.split(' ou ').map(of).join(' ou '))
    .join(' et ');
}
