import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { composeText, textChanges } from '@equipage/contract-text';
import type { Contract, ResolvedText, Signature } from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { loadText } from '../db/contracts/text.ts';
import { trailOf } from '../db/contracts/trail.ts';
import { wordingOf } from '../db/wordings.ts';
import type { Scene } from './scene.ts';

type Changes = EndpointAnswer<typeof endpoints.getChanges>;
type Row = Awaited<ReturnType<typeof trailOf>>[number];

/** The latest signature of a person, whether it still counts or not. */
function signatureBy(trail: readonly Row[], personId: string): Signature | null {
  for (const { data } of trail.toReversed())
    if (data.type === 'signed' && data.signature.personId === personId) return data.signature;
  return null;
}

function frozenAs(trail: readonly Row[], hash: string): ResolvedText {
  for (const { data } of trail)
    if (data.type === 'text-frozen' && data.frozen.hash === hash) return data.frozen.text;
  throw new Error('what was signed was frozen before');
}

/**
 * What changed in a contract since the reader last signed it (design: rules.md, What is signed): what they read before
 * they sign again. Nothing for someone who never signed it, or whose signature still stands.
 */
export async function changesFor(
  connection: Connection,
  contract: Contract,
  { actor, profile }: Pick<Scene, 'actor' | 'profile'>,
): Promise<Changes> {
  const trail = await trailOf(connection, contract.id);
  const present = await loadText(connection, contract, profile);
  const signature = signatureBy(trail, actor.personId);
  if (signature === null) return { since: null, signedHash: null, presentHash: present.hash, changes: [] };
  const { at, contentHash } = signature;
  const isSame = contentHash === present.hash;
  const changes = isSame ? [] : await compared(connection, frozenAs(trail, contentHash), present.text);
  return { since: at, signedHash: contentHash, presentHash: present.hash, changes };
}

/** Each text with its own version of the wording, which may be another. */
async function compared(connection: Connection, before: ResolvedText, after: ResolvedText) {
  const was = await wordingOf(connection, before.wording);
  const is = await wordingOf(connection, after.wording);
  return textChanges(before, after, (text) => composeText(text, text.wording === was.version ? was : is));
}
