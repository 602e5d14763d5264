import { typography } from '@equipage/domain';
import type { Letter } from '../../platform/mail/letter.ts';

interface Given {
  token: string;
  code: string;
  /** « Firefox sur Windows »; empty when it is not known. */
  browserName: string;
  returnTo: string;
}

/** The way in, by a link and by a code. The token stands after `#`, which no browser sends and no log keeps. */
export function signInLetter({ token, code, browserName, returnTo }: Given): Letter {
  const retour = returnTo === '/' ? '' : `?retour=${encodeURIComponent(returnTo)}`;
  const where = browserName === '' ? 'le navigateur' : `le navigateur (${browserName})`;
  return {
    subject: typography('Votre connexion à Équipage'),
    title: typography('Connectez-vous à Équipage'),
    blocks: [
      {
        kind: 'paragraph',
        text: typography(
          `Ouvrez le lien ci-dessous dans ${where} où vous l’avez demandé. Si vous lisez ce message sur un autre appareil, tapez plutôt ce code là où vous l’avez demandé :`,
        ),
      },
      { kind: 'code', text: `${code.slice(0, 4)} ${code.slice(4)}` },
      {
        kind: 'paragraph',
        text: typography(
          'Le lien et le code valent 10 minutes et servent une fois. Ne les donnez à personne.',
        ),
      },
    ],
    action: { label: 'Se connecter', path: `/connexion/lien${retour}#${token}` },
    reason: typography(
      'Quelqu’un a demandé à se connecter avec cette adresse. Si ce n’est pas vous, ne faites rien : sans ce message, personne n’entre.',
    ),
  };
}
