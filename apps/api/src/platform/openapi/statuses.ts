import type { Endpoint } from '@equipage/contract-api';
import { typography } from '@equipage/domain';
import { keepsAnswers } from '../once/key.ts';

/** What each status of refusal means, for the reader of the document. */
const meanings = {
  400: 'Requête illisible',
  401: 'Sans session',
  403: 'Personne ou origine non autorisée',
  404: 'Absent, ou non visible',
  409: 'Impossible dans l’état présent',
  412: 'Version dépassée : `current` porte la vue présente',
  413: 'Corps de plus de 256 Kio, ou fichier de plus de 20 Mio',
  414: 'Adresse trop longue',
  415: 'Corps qui n’est pas du JSON',
  422: 'Saisie à corriger : `errors` par champ, `problems` pour un contrat incomplet',
  428: 'Sans If-Match',
  429: 'Trop de demandes en peu de temps',
  503: 'Pas encore disponible',
} as const;
type Status = keyof typeof meanings;

/** The statuses that an endpoint may refuse with. */
function refusalsOf(endpoint: Endpoint): Status[] {
  const writes = endpoint.method !== 'GET';
  const answered: Record<Status, boolean> = {
    400: true,
    401: endpoint.access !== 'public',
    403: writes || Array.isArray(endpoint.access),
    404: endpoint.params !== undefined,
    409: endpoint.act !== undefined || endpoint.versioned === true || keepsAnswers(endpoint),
    412: endpoint.versioned === true,
    413: writes,
    414: endpoint.params !== undefined,
    415: writes,
    422: true,
    428: endpoint.versioned === true,
    429: endpoint.upload !== undefined || endpoint.limited === true,
    503: true,
  };
  const also: readonly number[] = endpoint.refuses ?? [];
  return statuses.filter((status) => answered[status] || also.includes(status));
}

const statuses = Object.keys(meanings).map(Number) as Status[];
const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** The refusals as the document names them: one response a status, and one for all that nobody expects. */
export const refusals = {
  ...Object.fromEntries(
    statuses.map((status) => [nameOf(status), { description: typography(meanings[status]), content }]),
  ),
  Unexpected: { description: 'Toute autre erreur', content },
};

const reference = (name: string) => ({ $ref: `#/components/responses/${name}` });

/** The refusals of one endpoint, by status. */
export const refusalsByStatus = (endpoint: Endpoint) => ({
  ...Object.fromEntries(refusalsOf(endpoint).map((status) => [status, reference(nameOf(status))])),
  default: reference('Unexpected'),
});

function nameOf(status: Status): string {
  return `Refusal${status}`;
}
