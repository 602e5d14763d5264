import type { MailWords } from '@equipage/contract-text';
import { typography } from '@equipage/domain';
import type { Letter, LetterBlock } from './letter.ts';
import type { MailValues } from './words/template.ts';
import { worded } from './words/worded.ts';

interface Given {
  token: string;
  code: string;
  /** « Firefox sur Windows »; empty when it is not known. */
  browserName: string;
  returnTo: string;
}

const reason = typography(
  'Quelqu’un a demandé à se connecter avec cette adresse. Si ce n’est pas vous, ne faites rien : sans ce message, personne n’entre.',
);

/**
 * The way in, by a link and by a code. The token stands after `#`, which no browser sends and no log keeps. How to use them,
 * how long they are worth and what to do of a mail that one did not ask for are said whatever the words are.
 */
export function signInLetter(words: MailWords, values: MailValues, given: Given): Letter {
  const { token, code, browserName, returnTo } = given;
  const retour = returnTo === '/' ? '' : `?retour=${encodeURIComponent(returnTo)}`;
  const where = browserName === '' ? 'le navigateur' : `le navigateur (${browserName})`;
  return worded(words, {
    values,
    after: [
      paragraph(
        `Ouvrez le lien ci-dessous dans ${where} où vous l’avez demandé. Si vous lisez ce message sur un autre appareil, tapez plutôt ce code là où vous l’avez demandé :`,
      ),
      { kind: 'code', text: `${code.slice(0, 4)} ${code.slice(4)}` },
      paragraph('Le lien et le code valent 10 minutes et servent une fois. Ne les donnez à personne.'),
    ],
    path: `/connexion/lien${retour}#${token}`,
    reason,
  });
}

const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text: typography(text) });
