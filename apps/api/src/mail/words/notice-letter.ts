import { type Audience, historyMessage, type Notice, type NoticeKind } from '@equipage/domain';
import type { Letter, LetterBlock } from '../../platform/mail/letter.ts';
import { factRows, type MailFacts, valuesOf } from './facts.ts';
import { fill, type MailTemplate, paragraphs } from './template.ts';
import { mailTemplates } from './templates.ts';

const reasons: Readonly<Record<Audience, string>> = {
  agent: 'Vous recevez ce courriel parce que ce contrat est le vôtre.',
  manager: 'Vous recevez ce courriel parce que ce contrat vous désigne pour la hiérarchie.',
  'former-manager': 'Vous recevez ce courriel parce que ce contrat vous désignait pour la hiérarchie.',
  executive: 'Vous recevez ce courriel parce que vous signez pour la direction générale des services.',
  officer: 'Vous recevez ce courriel parce que vous suivez la communauté.',
  lead: 'Vous recevez ce courriel parce que vous suivez cette mission.',
  informed:
    'Vous recevez ce courriel parce que les contrats de cette direction vous sont communiqués pour information.',
  signatory: 'Vous recevez ce courriel parce que votre signature a été enregistrée.',
};

const standsInReason =
  'Vous recevez ce courriel parce que vous remplacez aujourd’hui la personne que ce contrat désigne pour la hiérarchie.';

/** The kinds whose mail is the last word on something: they carry every figure. */
const withFigures: ReadonlySet<NoticeKind> = new Set([
  'signature-receipt',
  'to-decide',
  'to-sign',
  'to-observe',
  'conclusion',
  'paper-signature',
]);

/** The very page that a mail is about. */
function pathOf({ kind, as }: Pick<Notice, 'kind' | 'as'>, contractId: string): string {
  if (as === 'former-manager') return '/a-decider';
  if (as === 'officer') return `/contrats/${contractId}`;
  const isDecision = kind === 'to-decide' || kind === 'to-sign';
  return isDecision ? `/a-decider/${contractId}` : `/contrats/${contractId}`;
}

/** @throws Error for a pair of kind and audience that the table of tellings does not give */
export function templateFor({ kind, as }: Pick<Notice, 'kind' | 'as'>): MailTemplate {
  const template = mailTemplates[kind][as];
  if (template === undefined) throw new Error(`no words for ${kind} told to the ${as}`);
  return template;
}

/** What somebody is told of an act, in words: what happened, what was written, the figures, and the page. */
export function noticeLetter(
  notice: Notice,
  facts: MailFacts,
  template: MailTemplate = templateFor(notice),
): Letter {
  const values = valuesOf(facts);
  const written = historyMessage(notice.event);
  const told = paragraphs(template.body, values).map((text) => ({ kind: 'paragraph', text }) as const);
  const isWhole = notice.as !== 'lead' && withFigures.has(notice.kind);
  const blocks: LetterBlock[] = [
    ...(written === null ? [] : [{ kind: 'quote', text: written } as const]),
    ...told,
    { kind: 'facts', rows: factRows(facts, isWhole) },
  ];
  return {
    subject: fill(template.subject, values),
    title: fill(template.title, values),
    blocks,
    action: { label: template.action, path: pathOf(notice, facts.contract.id) },
    reason: notice.standsIn ? standsInReason : reasons[notice.as],
  };
}
