import type { MailLetter, MailWords } from '@equipage/contract-text';
import { noBreakSpace, type Profile, typography } from '@equipage/domain';
import type { Letter } from '../../platform/mail/letter.ts';
import { labWords } from '../words/facts.ts';
import { composed, isWhole, type LetterFacts } from '../words/notice-letter.ts';

/* What a letter would say, of nobody in particular. */

const name = `Prénom${noBreakSpace}Nom`;
const figures = '3 h 30 par semaine travaillée, 6 dates, aucun déplacement, jusqu’au 31 mai 2027';

const values = (lab: string): LetterFacts['values'] => ({
  agent: name,
  ofAgent: `de ${name}`,
  actor: `${name} (qui agit)`,
  manager: `Mme${noBreakSpace}Nom`,
  mission: 'Titre de la mission',
  figures,
  number: 'ENG-2026-0042',
  startsOn: '1er décembre 2026',
  endsOn: '31 mai 2027',
  lastDay: '31 mars 2027',
  until: '30 novembre 2026',
  motive: 'départ ou mobilité',
  dropped: typography(
    'La dernière signature est arrivée après la date demandée : la date du 8 décembre 2026, antérieure à la prise d’effet, est retirée.',
  ),
  told: typography(`absence de ${name}, du 7 au 11 décembre 2026, enregistrée par ${name}`),
  ...labWords(lab),
});

/** The kinds that tell what somebody wrote. */
const quoting: ReadonlySet<string> = new Set(['change-request', 'refusal', 'difficulty', 'observation']);

/** @throws Error for a letter that is told to nobody */
export function sampleLetter({ kind, to }: MailLetter, words: MailWords, { lab }: Profile): Letter {
  const [as] = to;
  if (as === undefined) throw new Error(`${kind} is told to nobody`);
  const rows = [
    { label: 'Mission', value: 'Titre de la mission' },
    ...(isWhole({ kind, as }) ? [{ label: 'Temps demandé', value: figures }] : []),
    { label: 'Contrat', value: 'ENG-2026-0042' },
  ];
  const quote = quoting.has(kind) ? 'Ce que la personne a écrit se lit ici, tel quel.' : null;
  return composed({ kind, as }, words, { values: values(lab), quote, rows, contractId: 'exemple' });
}
