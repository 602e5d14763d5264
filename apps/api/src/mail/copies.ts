import { type ContractEvent, type ContractEventType, typography } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { codeOf } from '../db/contracts/codes.ts';
import { copiedFor } from '../db/recipients.ts';
import type { Letter } from '../platform/mail/letter.ts';
import { queueMail } from '../platform/mail/queue.ts';
import type { Server } from '../platform/server.ts';
import type { Known } from './known.ts';
import { valuesOf } from './words/facts.ts';

type Facts = Pick<Server, 'clock' | 'settings'>;

/** What those in copy are told: that a contract is concluded, and what becomes of it then. */
const told = ['took-effect', 'termination-declared', 'termination-reverted', 'closed'] as const;
type Told = Extract<ContractEvent, { type: (typeof told)[number] }>;
const isTold = (event: ContractEvent): event is Told =>
  told.some((type: ContractEventType) => type === event.type);

/** Writes to the addresses in copy of an act that concludes or ends a contract: who, when, and how to check it, no more. */
export async function tellCopies(
  facts: Facts,
  connection: Connection,
  events: readonly ContractEvent[],
  known: Known,
): Promise<void> {
  const event = events.find(isTold);
  if (event === undefined || known.contract.term === null) return;
  const copied = await copiedFor(connection, known.contract.agentId);
  if (copied.length === 0) return;
  const letter = copyLetter(event, known, await codeOf(connection, known.contract));
  for (const { email } of copied)
    await queueMail(facts, connection, {
      kind: 'copy',
      to: { personId: null, email },
      letter,
      contractId: known.contract.id,
    });
}

function copyLetter(event: Told, known: Known, code: string | null): Letter {
  const values = valuesOf(known);
  const { directorate } = known.contract.content.identity;
  return {
    subject: typography(`Copie : ${values.number}, ${values.agent}`),
    title: titleOf(event, known),
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: 'Agent', value: values.agent },
          ...(directorate === null ? [] : [{ label: 'Direction', value: directorate }]),
          { label: 'Contrat', value: values.number },
          { label: 'Période', value: `du ${values.startsOn} au ${values.endsOn} inclus` },
        ],
      },
      ...(code === null
        ? []
        : [
            {
              kind: 'paragraph',
              text: typography(
                'Avec son code, la page de vérification dit à tout moment ce que ce contrat est devenu, sans compte et sans montrer son texte.',
              ),
            } as const,
          ]),
    ],
    action: code === null ? null : { label: 'Vérifier ce contrat', path: `/verifier#${code}` },
    reason:
      'Vous recevez ce courriel parce que les réglages d’Équipage mettent cette adresse en copie des contrats d’engagement.',
  };
}

function titleOf(event: Told, known: Known): string {
  const { ofAgent, lastDay, endsOn } = valuesOf(known);
  switch (event.type) {
    case 'took-effect':
      return `Le contrat d’engagement ${ofAgent} est signé par tous.`;
    case 'termination-declared':
      return `L’engagement ${ofAgent} prend fin le ${lastDay}.`;
    case 'termination-reverted':
      return `L’engagement ${ofAgent} se poursuit jusqu’au ${endsOn} inclus.`;
    case 'closed':
      // Why is between those who know the agent.
      return `Le contrat d’engagement ${ofAgent} est clos.`;
  }
}
