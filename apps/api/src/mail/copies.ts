import type { MailWords } from '@equipage/contract-text';
import {
  type ContractEvent,
  type ContractEventType,
  type OtherLetterKind,
  typography,
} from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { codeOf } from '../db/contracts/codes.ts';
import { copiedFor } from '../db/recipients.ts';
import type { Letter, LetterBlock } from '../platform/mail/letter.ts';
import { queueMail } from '../platform/mail/queue.ts';
import type { WordsFor } from '../platform/mail/words/reworded.ts';
import { worded } from '../platform/mail/words/worded.ts';
import type { Server } from '../platform/server.ts';
import type { Known } from './known.ts';
import { type ContractValues, valuesOf } from './words/facts.ts';

type Facts = Pick<Server, 'clock' | 'settings'>;

/** What those in copy are told: that a contract is concluded, and what becomes of it then. */
const told = ['took-effect', 'termination-declared', 'termination-reverted', 'closed'] as const;
type Told = Extract<ContractEvent, { type: (typeof told)[number] }>;
const isTold = (event: ContractEvent): event is Told =>
  told.some((type: ContractEventType) => type === event.type);

const kinds: Readonly<Record<Told['type'], OtherLetterKind>> = {
  'took-effect': 'copy-conclusion',
  'termination-declared': 'copy-termination',
  'termination-reverted': 'copy-reversal',
  closed: 'copy-closure',
};

const checking: LetterBlock = {
  kind: 'paragraph',
  text: typography(
    'Avec son code, la page de vérification dit à tout moment ce que ce contrat est devenu, sans compte et sans montrer son texte.',
  ),
};
const reason =
  'Vous recevez ce courriel parce que les réglages d’Équipage mettent cette adresse en copie des contrats d’engagement.';

/** Writes to the addresses in copy of an act that concludes or ends a contract: who, when, and how to check it, no more. */
export async function tellCopies(
  facts: Facts,
  connection: Connection,
  events: readonly ContractEvent[],
  { known, wordsFor }: { known: Known; wordsFor: WordsFor },
): Promise<void> {
  const event = events.find(isTold);
  if (event === undefined || known.contract.term === null) return;
  const copied = await copiedFor(connection, known.contract.agentId);
  if (copied.length === 0) return;
  const code = await codeOf(connection, known.contract);
  const letter = copyLetter(wordsFor({ kind: kinds[event.type], as: 'copied' }), known, code);
  for (const { email } of copied)
    await queueMail(facts, connection, {
      kind: 'copy',
      to: { personId: null, email },
      letter,
      contractId: known.contract.id,
    });
}

/** Who is engaged, when, and how to check it. */
function copyLetter(words: MailWords, known: Known, code: string | null): Letter {
  const values = valuesOf(known);
  const { directorate } = known.contract.content.identity;
  return composedCopy(words, { values, directorate, code });
}

/** The letter of what it may tell. */
export function composedCopy(
  words: MailWords,
  { values, directorate, code }: { values: ContractValues; directorate: string | null; code: string | null },
): Letter {
  const rows = [
    { label: 'Agent', value: values.agent },
    ...(directorate === null ? [] : [{ label: 'Direction', value: directorate }]),
    { label: 'Contrat', value: values.number },
    { label: 'Période', value: `du ${values.startsOn} au ${values.endsOn} inclus` },
  ];
  return worded(words, {
    values,
    after: [{ kind: 'facts', rows }, ...(code === null ? [] : [checking])],
    path: code === null ? null : `/verifier#${code}`,
    reason,
  });
}
