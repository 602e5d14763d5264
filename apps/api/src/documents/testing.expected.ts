import type { ContractDocument, PrintedProof } from './contract-document.ts';
import type { Expected } from './testing.checker.ts';

/** What the file of a contract has to be. */
export function expectedOf({ draft, number, text, signatures, proof }: ContractDocument): Expected {
  const agent = signatures.find(({ seat }) => seat === 'agent')?.name ?? null;
  const title = [
    draft ? `Projet – ${text.title}` : text.title,
    number === null ? null : `n°\u00A0${number}`,
    agent,
  ];
  return {
    title: title.filter((part) => part !== null).join(', '),
    headings: [
      text.title,
      ...text.sections.map(({ heading }) => heading),
      'Signatures',
      text.annex.heading,
      ...(proof === null ? [] : ['Preuve']),
    ],
    wholeTables: ['Signatures', ...(proof === null || areLong(proof) ? [] : ['Preuve'])],
  };
}

/** Three names and capacities so long that no page holds all that is told of them. */
const areLong = ({ signatures }: PrintedProof) =>
  signatures.some(({ name, capacity }) => `${name}${capacity}`.length > 160);
