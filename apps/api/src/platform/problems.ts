import { type Problem, ProblemError } from '@equipage/contract-api';
import { typography } from '@equipage/domain';
import { peopleProblems } from './people-problems.ts';
import type { ProblemKind } from './problem-kind.ts';
import { retentionProblems } from './retention-problems.ts';

export type { ProblemKind };

/** Everything the server itself refuses; what the rules of contracts refuse stands in `refusals.ts`. */
const kinds = {
  ...peopleProblems,
  ...retentionProblems,
  'malformed-request': {
    status: 400,
    title: 'Requête illisible',
    detail: 'La requête n’a pas pu être lue.',
  },
  'malformed-form': {
    status: 400,
    title: 'Formulaire illisible',
    detail: 'Envoyez un seul fichier, entier, et rien d’autre.',
  },
  'malformed-json': {
    status: 400,
    title: 'JSON illisible',
    detail: 'Le corps de la requête n’est pas du JSON valide.',
  },
  'not-signed-in': {
    status: 401,
    title: 'Connexion nécessaire',
    detail: 'Connectez-vous pour continuer : votre session est absente ou terminée.',
  },
  'foreign-request': {
    status: 403,
    title: 'Requête venue d’ailleurs',
    detail: 'Cette action ne peut être demandée que depuis les pages du service.',
  },
  'role-needed': {
    status: 403,
    title: 'Accès réservé',
    detail: 'Votre rôle ne donne pas accès à cette page.',
  },
  'link-refused': {
    status: 403,
    title: 'Lien refusé',
    detail: 'Ce lien a déjà servi ou n’est plus valable : demandez-en un autre.',
  },
  'link-from-elsewhere': {
    status: 403,
    title: 'Lien demandé dans un autre navigateur',
    detail: 'Ouvrez-le là où vous l’avez demandé, ou tapez-y le code du même message.',
  },
  'set-up-refused': {
    status: 403,
    title: 'Adresse de configuration refusée',
    detail:
      'Cette adresse a déjà servi ou n’est plus valable : redémarrez le serveur, il en écrit une nouvelle.',
  },
  'reminder-not-yours': {
    status: 403,
    title: 'Action réservée',
    detail: 'Les rappels d’un contrat reviennent à son agent et à la communication du Lab’.',
  },
  'not-found': {
    status: 404,
    title: 'Introuvable',
    detail: 'Ce que vous cherchez n’existe pas, ou n’est pas visible pour vous.',
  },
  'unknown-path': {
    status: 404,
    title: 'Adresse inconnue',
    detail: 'Rien ne répond à cette adresse.',
  },
  'document-on-paper': {
    status: 404,
    title: 'Contrat signé sur papier',
    detail: 'Ce contrat a été signé sur papier : son document est le papier lui-même.',
  },
  'request-too-slow': {
    status: 408,
    title: 'Requête trop lente',
    detail: 'La requête n’est pas arrivée entière à temps.',
  },
  'wording-draft-exists': {
    status: 409,
    title: 'Version déjà en préparation',
    detail: 'Une version est déjà en préparation : reprenez-la, ou abandonnez-la d’abord.',
  },
  'wording-unchanged': {
    status: 409,
    title: 'Rien n’a changé',
    detail: 'Cette version dit la même chose que la présente : modifiez-la avant de la publier.',
  },
  'request-under-way': {
    status: 409,
    title: 'Demande déjà en cours',
    detail: 'La même demande est en cours de traitement. Réessayez dans un instant.',
  },
  'nobody-to-remind': {
    status: 409,
    title: 'Personne à relancer',
    detail: 'Ce contrat n’attend la décision de personne qui puisse recevoir un rappel.',
  },
  'reminded-recently': {
    status: 409,
    title: 'Rappel déjà envoyé',
    detail: 'Un rappel est parti il y a moins de 24 heures. Laissez à la personne le temps de répondre.',
  },
  'stale-version': {
    status: 412,
    title: 'Le contrat a changé',
    detail: 'Le contrat a été modifié depuis que vous l’avez ouvert. Relisez-le avant de recommencer.',
  },
  'stale-settings': {
    status: 412,
    title: 'Les réglages ont changé',
    detail: 'Les réglages ont été modifiés depuis que vous les avez ouverts.',
  },
  'stale-letter': {
    status: 412,
    title: 'Ce courriel a changé',
    detail: 'Les mots de ce courriel ont été modifiés depuis que vous l’avez ouvert.',
  },
  'stale-wording': {
    status: 412,
    title: 'La version a changé',
    detail: 'La version en préparation a été modifiée depuis que vous l’avez ouverte.',
  },
  'body-too-large': {
    status: 413,
    title: 'Envoi trop volumineux',
    detail: 'Le corps de la requête dépasse 256 Kio.',
  },
  'file-too-large': {
    status: 413,
    title: 'Fichier trop volumineux',
    detail: 'Le fichier dépasse 20 Mio.',
  },
  'address-too-long': {
    status: 414,
    title: 'Adresse trop longue',
    detail: 'L’adresse demandée est trop longue.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Format non accepté',
    detail: 'Le corps de la requête doit être du JSON.',
  },
  'invalid-input': {
    status: 422,
    title: 'Saisie à corriger',
    detail: 'Certaines valeurs ne conviennent pas.',
  },
  'code-refused': {
    status: 422,
    title: 'Code refusé',
    detail: 'Ce code ne convient pas, ou ne vaut plus. Après cinq essais, demandez-en un autre.',
  },
  'wording-not-publishable': {
    status: 422,
    title: 'Version à corriger',
    detail: 'Cette version ne peut pas être publiée en l’état.',
  },
  'wording-unread': {
    status: 422,
    title: 'Phrases à lire',
    detail: 'Une version est publiée quand chaque phrase qu’elle ajoute ou change a été lue et confirmée.',
  },
  'idempotency-key-invalid': {
    status: 422,
    title: 'Clé de répétition à corriger',
    detail: 'L’en-tête Idempotency-Key compte de 1 à 200 caractères ASCII visibles.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'Clé de répétition déjà employée',
    detail: 'Cette clé a déjà servi à une demande dont le contenu était différent.',
  },
  'not-a-scan': {
    status: 422,
    title: 'Document non accepté',
    detail: 'Envoyez un PDF, une image JPEG ou une image PNG.',
  },
  'unknown-scan': {
    status: 422,
    title: 'Document absent',
    detail: 'Joignez d’abord le papier numérisé.',
  },
  'nothing-handed-out': {
    status: 409,
    title: 'Aucun fichier remis',
    detail:
      'Aucun fichier de ce contrat, tel qu’il est, n’a été préparé pour le parapheur : préparez-le d’abord.',
  },
  'file-not-taken': {
    status: 422,
    title: 'Fichier non retenu',
    detail: 'Ce fichier n’est pas celui qui a été remis pour ce contrat, signé.',
  },
  'takeover-done': {
    status: 409,
    title: 'Déjà repris',
    detail: 'Les contrats de ce fichier sont déjà repris.',
  },
  'takeover-has-faults': {
    status: 409,
    title: 'Fichier à corriger',
    detail: 'Il reste des lignes à corriger : aucun contrat n’a été créé.',
  },
  'takeover-without-scans': {
    status: 409,
    title: 'Documents à joindre',
    detail: 'Il manque des documents numérisés nommés dans le fichier : aucun contrat n’a été créé.',
  },
  'takeover-people-unknown': {
    status: 409,
    title: 'Personnes absentes de l’annuaire',
    detail:
      'Des personnes ne sont pas dans l’annuaire : dites si elles y entrent. Aucun contrat n’a été créé.',
  },
  'version-needed': {
    status: 428,
    title: 'Version attendue',
    detail: 'Indiquez dans l’en-tête If-Match la version du contrat que vous avez lue.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Trop de demandes',
    detail: 'Patientez un instant avant de recommencer.',
  },
  'headers-too-large': {
    status: 431,
    title: 'En-têtes trop volumineux',
    detail: 'Les en-têtes de la requête sont trop volumineux.',
  },
  unexpected: {
    status: 500,
    title: 'Erreur inattendue',
    detail: 'Une erreur inattendue est survenue. Rien n’a été perdu de ce qui était enregistré.',
  },
  busy: {
    status: 503,
    title: 'Service occupé',
    detail: 'Trop de fichiers arrivent en même temps. Réessayez dans quelques secondes.',
  },
  'database-away': {
    status: 503,
    title: 'Service momentanément indisponible',
    detail:
      'La base de données ne répond pas. Réessayez dans un instant : rien de ce qui était enregistré n’est perdu.',
  },
  'not-set-up': {
    status: 503,
    title: 'Service non configuré',
    detail: 'L’organisation n’a pas encore été décrite.',
  },
  'document-pending': {
    status: 503,
    title: 'Document en préparation',
    detail: 'Le document définitif est en cours de fabrication. Réessayez dans quelques secondes.',
  },
} as const satisfies Record<string, ProblemKind>;

export type PlatformCode = keyof typeof kinds;

/** Parts of a problem's body beyond what its code says (RFC 9457). */
export type ProblemExtra = Partial<Pick<Problem, 'detail' | 'instance' | 'errors' | 'problems' | 'current'>>;

/** Names a kind of problem; not an address to follow. */
const typeOf = (code: string): string => `urn:problem-type:equipage:${code}`;

/** Builds the body of a problem, from our own words: the typography of French is set here. */
export function problemBody(code: string, kind: ProblemKind, extra: ProblemExtra = {}): Problem {
  const { status } = kind;
  return {
    type: typeOf(code),
    title: typography(kind.title),
    status,
    code,
    detail: typography(kind.detail),
    ...extra,
  };
}

/** What to throw so that the request is answered by this problem. */
export function problem(code: PlatformCode, extra: ProblemExtra = {}): ProblemError {
  return new ProblemError(problemBody(code, kinds[code], extra));
}

/** What to throw when something is absent, or not visible for the caller: nobody learns which. */
export const notFound = (): ProblemError => problem('not-found');
