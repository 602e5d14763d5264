import { ProblemError } from '@equipage/contract-api';
import { faultSentence, frenchDay, type Refusal, staffKindLabels, stateLabels } from '@equipage/domain';
import { type ProblemExtra, problemBody } from './problems.ts';

/** How a refusal is answered: the status, the words, and what goes with them in the body. */
interface Wording extends Omit<ProblemExtra, 'detail'> {
  status: number;
  title: string;
  detail: string;
}

const elsewhere: Record<Extract<Refusal, { code: 'executive-signs-elsewhere' }>['method'], string> = {
  paper:
    'La direction générale des services signe sur papier : la communication du Lab’ enregistre sa signature avec le papier numérisé.',
  parapheur:
    'La direction générale des services signe dans son parapheur électronique : le contrat en revient signé, et la communication du Lab’ le dépose ici.',
};

/** Exhaustive: a refusal of the domain without a status and words does not compile. */
const wordings: { [R in Refusal as R['code']]: Wording | ((refusal: R) => Wording) } = {
  'not-your-seat': {
    status: 403,
    title: 'Action réservée',
    detail: 'Cette action revient à une autre personne.',
  },
  'wrong-state': ({ state }) => ({
    status: 409,
    title: 'Action impossible à cette étape',
    detail:
      state === null
        ? 'Ce contrat n’existe pas encore.'
        : `À l’état « ${stateLabels[state]} », cette action n’est pas possible, ou elle revient à une autre personne.`,
  }),
  'already-signed': {
    status: 409,
    title: 'Déjà signé',
    detail: 'Votre signature est déjà enregistrée : il n’y a rien de plus à faire.',
  },
  'fresh-authentication-needed': {
    status: 403,
    title: 'Identification à confirmer',
    detail: 'Votre identification date de plus de 15 minutes : confirmez que c’est bien vous, puis signez.',
  },
  'text-changed': {
    status: 409,
    title: 'Le texte a changé',
    detail: 'Le texte a changé depuis qu’il vous a été montré. Relisez-le avant de signer.',
  },
  'not-ready': ({ problems }) => ({
    status: 422,
    title: 'Contrat à compléter',
    detail: 'Il reste des points à compléter ou à corriger avant de signer.',
    problems: problems.map(({ pointer, code, data, level }) => ({
      pointer,
      code,
      detail: faultSentence(code, data),
      level,
    })),
  }),
  'own-manager': {
    status: 422,
    title: 'Autre personne à choisir',
    detail: 'Personne ne signe deux fois le même contrat : choisissez une autre personne que l’agent.',
  },
  'already-their-manager': {
    status: 409,
    title: 'Déjà en charge',
    detail: 'Le contrat est déjà confié à cette personne.',
  },
  'own-paper-signature': {
    status: 403,
    title: 'Signature à donner vous-même',
    detail:
      'Personne n’enregistre sa propre signature sur papier : signez ici, ou demandez à une autre personne.',
  },
  'own-take-over': {
    status: 403,
    title: 'Votre propre contrat',
    detail: 'Personne ne reprend son propre contrat : une autre personne doit le faire.',
  },
  'signed-on-out-of-range': ({ code, from, to }) => {
    const detail =
      from === null
        ? `Donnez le jour du papier : au plus tard le ${frenchDay(to)}.`
        : `Donnez le jour du papier : du ${frenchDay(from)} au ${frenchDay(to)} inclus.`;
    const errors = [{ pointer: '/signedOn', code, detail }];
    return { status: 422, title: 'Date à corriger', detail, errors };
  },
  'ends-before-start': ({ startsOn }) => ({
    status: 422,
    title: 'Dates à corriger',
    detail: `La fin ne vient pas avant la prise d’effet, le ${frenchDay(startsOn)}.`,
  }),
  'executive-signs-elsewhere': ({ method }) => ({
    status: 409,
    title: 'Signature à donner ailleurs',
    detail: elsewhere[method],
  }),
  'parapheur-not-in-use': {
    status: 409,
    title: 'Le parapheur ne sert pas',
    detail:
      'Les réglages de l’organisation ne font pas signer la direction générale des services au parapheur.',
  },
  'signed-at-out-of-range': ({ code }) => {
    const detail =
      'La signature est datée d’avant la remise du fichier, ou d’un moment à venir : vérifiez l’horloge du parapheur, puis faites signer de nouveau.';
    return {
      status: 422,
      title: 'Signature mal datée',
      detail,
      errors: [{ pointer: '/file', code, detail }],
    };
  },
  'delegation-missing': {
    status: 403,
    title: 'Arrêté de délégation nécessaire',
    detail:
      'Aucun arrêté en vigueur ne vous délègue la signature de la direction générale des services : faites-le enregistrer par l’administration.',
  },
  'executive-cannot-start': {
    status: 403,
    title: 'Contrat impossible',
    detail: 'La direction générale des services signe les contrats et ne peut pas en commencer un.',
  },
  'staff-not-eligible': ({ staffKind }) => ({
    status: 409,
    title: 'Voyez avec le Lab’',
    detail: `L’annuaire vous donne la catégorie « ${staffKindLabels[staffKind]} », pour laquelle le contrat d’engagement ne se commence pas ici : voyez avec le Lab’ ce qui est possible.`,
  }),
  'contract-already-open': {
    status: 409,
    title: 'Un contrat est déjà en préparation',
    detail: 'Un contrat est déjà en préparation ou en attente de signature : reprenez-le.',
  },
  'contract-already-running': ({ until }) => ({
    status: 409,
    title: 'Un contrat est déjà en cours',
    detail: `Un contrat court déjà jusqu’au ${frenchDay(until)} inclus.`,
  }),
  'already-disputed': {
    status: 409,
    title: 'Déjà signalé',
    detail: 'Il est déjà signalé que cette personne ne dépend pas de vous.',
  },
  'already-observed': {
    status: 409,
    title: 'Observation déjà faite',
    detail: 'Vous avez déjà fait une observation sur ce texte : elle est jointe au contrat.',
  },
  'observation-too-late': ({ until }) => ({
    status: 409,
    title: 'Trop tard pour une observation',
    detail: `Les observations étaient possibles jusqu’au ${frenchDay(until)} inclus.`,
  }),
  'said-on-out-of-range': ({ code, from, to }) => {
    const detail = `Donnez le jour de l’accord : du ${frenchDay(from)} au ${frenchDay(to)} inclus.`;
    const errors = [{ pointer: '/saidOn', code, detail }];
    return { status: 422, title: 'Date à corriger', detail, errors };
  },
  'no-absence': {
    status: 409,
    title: 'Absence terminée ou retirée',
    detail: 'Cette absence est passée, ou elle a été retirée : il n’y a rien à corriger.',
  },
  'absence-out-of-range': ({ code, pointer, from, to }) => {
    const detail = `Choisissez un jour du ${frenchDay(from)} au ${frenchDay(to)} inclus.`;
    return { status: 422, title: 'Date à corriger', detail, errors: [{ pointer, code, detail }] };
  },
  'already-absent': ({ code, from, until }) => {
    const detail = `Une absence est déjà enregistrée du ${frenchDay(from)} au ${frenchDay(until)} : corrigez-la.`;
    const errors = [{ pointer: '/startsOn', code, detail }];
    return { status: 422, title: 'Absence déjà enregistrée', detail, errors };
  },
  'already-ended': ({ endsOn }) => ({
    status: 409,
    title: 'Contrat arrivé à terme',
    detail: `Le contrat est arrivé à terme le ${frenchDay(endsOn)}.`,
  }),
  'effective-date-out-of-range': ({ code, from, to }) => {
    const detail = `Choisissez un jour du ${frenchDay(from)} au ${frenchDay(to)} inclus.`;
    const errors = [{ pointer: '/effectiveOn', code, detail }];
    return { status: 422, title: 'Date à corriger', detail, errors };
  },
  'reversal-too-late': ({ effectiveOn }) => ({
    status: 409,
    title: 'Fin déjà effective',
    detail: `L’engagement a pris fin le ${frenchDay(effectiveOn)} : il n’est plus possible d’y revenir.`,
  }),
  'not-renewable-yet': ({ from }) => ({
    status: 409,
    title: 'Trop tôt pour prolonger',
    detail: `La prolongation sera possible à partir du ${frenchDay(from)}.`,
  }),
  'no-longer-renewable': ({ until }) => ({
    status: 409,
    title: 'Trop tard pour prolonger',
    detail: `La prolongation était possible jusqu’au ${frenchDay(until)} : commencez un nouveau contrat.`,
  }),
  'evaluation-missing': {
    status: 409,
    title: 'Évaluation attendue',
    detail: 'La prolongation se signe une fois enregistrée l’évaluation du premier contrat.',
  },
};

/** What to throw so that the request is answered by this refusal of the domain. */
export function refused(refusal: Refusal): ProblemError {
  const wording: Wording | ((refusal: never) => Wording) = wordings[refusal.code];
  // The entry of a code takes the refusals of that code: the union hides from TypeScript that this is one.
  const { status, title, detail, ...extra } =
    typeof wording === 'function' ? wording(refusal as never) : wording;
  return new ProblemError(problemBody(refusal.code, { status, title, detail }, extra));
}
