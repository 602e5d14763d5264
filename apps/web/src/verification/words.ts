import type { Verification } from '@equipage/contract-api';
import { typography } from '@equipage/domain';
import type { NoticeKind } from '../ui/notice.tsx';

/** What was held against what is kept. */
export type Source = 'code' | 'file';

type Outcome = Verification['outcome'];

interface Words {
  kind: NoticeKind;
  title: string;
  detail: string;
}

const ofFile: Readonly<Record<Outcome, Words>> = {
  signed: {
    kind: 'done',
    title: 'C’est le contrat qui a été signé',
    detail: 'Ce fichier est, octet pour octet, celui qui a reçu le cachet.',
  },
  pending: {
    kind: 'wait',
    title: 'Ce contrat est signé, son fichier n’est pas encore prêt',
    detail: 'Revenez dans un instant.',
  },
  altered: {
    kind: 'refusal',
    title: 'Ce fichier n’est pas celui qui a été signé',
    detail:
      'Il vient d’un contrat de ce service, mais il a été modifié depuis le cachet. Demandez le fichier d’origine à la personne qui vous l’a remis.',
  },
  foreign: {
    kind: 'refusal',
    title: 'Ce cachet n’est pas le nôtre',
    detail:
      'Ce fichier porte une signature électronique faite ailleurs. Ce service ne peut rien en dire, même si le texte ressemble à l’un de ses contrats.',
  },
  draft: {
    kind: 'information',
    title: 'C’est un projet',
    detail: 'Ce document n’était pas encore signé par tous quand il a été enregistré. Il n’engage personne.',
  },
  unknown: {
    kind: 'information',
    title: 'Ce fichier nous est inconnu',
    detail:
      'Il ne vient pas de ce service, ou un logiciel l’a enregistré à sa façon. Si un code est imprimé sur sa dernière page, essayez-le.',
  },
  'not-a-pdf': {
    kind: 'information',
    title: 'Ce fichier n’est pas un PDF',
    detail: 'Choisissez le contrat tel que vous l’avez reçu ou téléchargé.',
  },
};

const ofCode: Readonly<Partial<Record<Outcome, Words>>> = {
  signed: {
    kind: 'done',
    title: 'Ce code est celui d’un contrat signé',
    detail:
      'Comparez ce qui suit avec le document que vous tenez. Seul le fichier permet de vérifier que rien n’y a changé.',
  },
  unknown: {
    kind: 'information',
    title: 'Ce code n’est celui d’aucun contrat',
    detail:
      'Relisez chaque signe : douze lettres et chiffres, par groupes de quatre. Majuscules, espaces et tirets ne comptent pas.',
  },
};

/** A file whose digest is not known: only its content can tell more. */
const notKept: Words = {
  kind: 'information',
  title: 'Ce fichier n’est pas, tel quel, un contrat que nous gardons',
  detail:
    'Pour savoir s’il a été modifié, s’il est un projet ou s’il vient d’ailleurs, il faut nous l’envoyer. Il est examiné, puis oublié : rien n’en est gardé.',
};

/** What to say of an answer; of no answer, that the file has to be sent. */
export function wordsOf(source: Source, answer: Verification | null): Words {
  const { kind, title, detail } = plainWords(source, answer);
  return { kind, title: typography(title), detail: typography(detail) };
}

function plainWords(source: Source, answer: Verification | null): Words {
  if (answer === null) return notKept;
  return (source === 'code' ? ofCode[answer.outcome] : undefined) ?? ofFile[answer.outcome];
}
