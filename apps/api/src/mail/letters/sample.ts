import type { MailLetter, MailWords } from '@equipage/contract-text';
import {
  type Audience,
  audiences,
  type LetterAudience,
  type LetterKind,
  type NoticeKind,
  noBreakSpace,
  noticeKinds,
  type Profile,
  publicationOf,
} from '@equipage/domain';
import type { Letter, LetterBlock } from '../../platform/mail/letter.ts';
import { signInLetter } from '../../platform/mail/sign-in-letter.ts';
import { worded } from '../../platform/mail/words/worded.ts';
import { composedCopy } from '../copies.ts';
import { composed, isWhole } from '../words/notice-letter.ts';
import { serviceSamples } from './sample-service.ts';
import { sampleFigures, sampleName, sampleValues } from './sample-values.ts';

/* What a letter would say, of nobody in particular. */

/** The kinds that tell what somebody wrote. */
const quoting: ReadonlySet<string> = new Set(['change-request', 'refusal', 'difficulty', 'observation']);

const isAudience = (as: LetterAudience): as is Audience => audiences.some((one) => one === as);
const isNotice = (kind: LetterKind): kind is NoticeKind => noticeKinds.some((one) => one === kind);

export function sampleLetter(letter: MailLetter, words: MailWords, profile: Profile): Letter {
  const { kind, to, variables } = letter;
  const values = sampleValues(profile.lab);
  if (isNotice(kind)) return noticeSample(kind, to.find(isAudience), words, values);
  if (kind === 'sign-in') return signInLetter(words, values, wayIn);
  const service = serviceSamples[kind];
  if (service !== undefined) {
    const { dataProtectionEmail } = publicationOf(profile);
    return service({ wordsFor: () => words, values, dataProtectionEmail });
  }
  if (to.includes('copied'))
    return composedCopy(words, { values, directorate: 'Direction', code: 'exemple' });
  const hasList = variables.includes('list');
  return worded(words, {
    values: { ...values, summary: summaries[kind] ?? signing },
    list: to.includes('reader') || kind === 'weekly-digest' ? digestLists(kind) : waitingList,
    after: hasList ? [] : [{ kind: 'facts', rows: rowsOf(true) }],
    path: hasList ? '/a-decider' : '/a-decider/exemple',
    reason: 'Ce courriel dit ici pourquoi on le reçoit.',
  });
}

const news = `1${noBreakSpace}nouvelle`;
const signing = `2${noBreakSpace}contrats attendent votre signature`;
/** What each digest sums up, as its lists have it. */
const summaries: Partial<Record<LetterKind, string>> = {
  'daily-digest': `${signing}, ${news}`,
  'daily-news': news,
};

const item = { text: `${sampleName}${noBreakSpace}: ${sampleFigures}`, path: '/a-decider/exemple' };
const waitingList: LetterBlock[] = [{ kind: 'list', title: 'En attente', items: [item, item] }];

function digestLists(kind: LetterKind): LetterBlock[] {
  const toSign = { kind: 'list', title: 'À signer', items: [item, item] } as const;
  const past = { text: `${sampleName} a signé.`, path: '/contrats/exemple' };
  const happened = { kind: 'list', title: 'Ce qui s’est passé', items: [past] } as const;
  return [...(kind === 'daily-news' ? [] : [toSign]), ...(kind === 'weekly-digest' ? [] : [happened])];
}

const wayIn = { token: 'exemple', code: '12345678', browserName: 'Firefox sur Windows', returnTo: '/' };

const rowsOf = (whole: boolean) => [
  { label: 'Mission', value: 'Titre de la mission' },
  ...(whole ? [{ label: 'Temps demandé', value: sampleFigures }] : []),
  { label: 'Contrat', value: 'ENG-2026-0042' },
];

function noticeSample(
  kind: NoticeKind,
  as: Audience | undefined,
  words: MailWords,
  values: ReturnType<typeof sampleValues>,
): Letter {
  if (as === undefined) throw new Error(`${kind} is told to nobody`);
  return composed({ kind, as }, words, {
    values,
    quote: quoting.has(kind) ? 'Ce que la personne a écrit se lit ici, tel quel.' : null,
    rows: rowsOf(isWhole({ kind, as })),
    contractId: 'exemple',
  });
}
