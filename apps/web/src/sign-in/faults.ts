import { type SignInFault, signInFaults } from '@equipage/contract-api';
import { typography } from '@equipage/domain';

interface Words {
  title: string;
  /** What to do about it. */
  detail: string;
}

const again = 'Recommencez. Si cela se répète, prévenez l’assistance informatique.';

/** Exhaustive: a fault without words does not compile. */
const words: Record<SignInFault, Words> = {
  'not-configured': {
    title: 'Cette façon de se connecter n’existe pas ici',
    detail: 'Choisissez-en une autre sur cette page.',
  },
  'not-set-up': {
    title: 'Équipage n’est pas encore configuré',
    detail: 'La personne qui l’a installé doit d’abord décrire votre organisation.',
  },
  'provider-unreachable': {
    title: 'Le service d’identification ne répond pas',
    detail: 'Il est tenu par votre organisation, hors d’Équipage. Réessayez dans quelques minutes.',
  },
  'provider-refused': {
    title: 'La connexion a été abandonnée ou refusée',
    detail:
      'Le service d’identification de votre organisation ne vous a pas laissé continuer. Recommencez si vous le souhaitez.',
  },
  'attempt-unknown': {
    title: 'Cette connexion a expiré, ou a déjà servi',
    detail:
      'Une connexion se termine dans le navigateur où elle a commencé, en moins de 30 minutes, et ne sert qu’une fois. Recommencez.',
  },
  'answer-invalid': {
    title: 'La réponse du service d’identification n’a pas été acceptée',
    detail: again,
  },
  'no-email': {
    title: 'Votre compte ne donne pas d’adresse électronique',
    detail:
      'Équipage en a besoin pour savoir qui vous êtes. Demandez à l’assistance informatique de la compléter.',
  },
  'email-not-verified': {
    title: 'Votre adresse électronique n’est pas vérifiée',
    detail:
      'Tant que le service d’identification ne l’a pas vérifiée, elle n’ouvre aucun compte. Demandez-le à l’assistance informatique.',
  },
  'email-taken': {
    title: 'Votre adresse appartient déjà à un autre compte',
    detail:
      'Une autre personne s’est connectée avec cette adresse. Demandez à l’administration d’Équipage de démêler les deux comptes.',
  },
  'account-disabled': {
    title: 'Votre compte est désactivé',
    detail: 'Si c’est une erreur, demandez à l’administration d’Équipage de le rétablir.',
  },
  'another-person': {
    title: 'Ce n’est pas le même compte',
    detail: 'Pour signer, identifiez-vous avec le compte de la personne qui a ouvert la session.',
  },
  'not-authenticated-anew': {
    title: 'Votre identité n’a pas été demandée de nouveau',
    detail:
      'Le service d’identification n’a pas confirmé que vous veniez de vous identifier, ce qu’il faut pour signer. ' +
      again,
  },
  'too-many-requests': {
    title: 'Trop de demandes',
    detail: 'Patientez une minute avant de recommencer.',
  },
  unexpected: { title: 'La connexion n’a pas abouti', detail: again },
};

/** What the address of the page says of the sign-in that just failed; null when it says nothing. */
export function faultWords(search: URLSearchParams): Words | null {
  const code = search.get('erreur');
  if (code === null) return null;
  const { title, detail } = words[signInFaults.find((fault) => fault === code) ?? 'unexpected'];
  return { title: typography(title), detail: typography(detail) };
}
