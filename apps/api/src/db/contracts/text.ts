import { createHash } from 'node:crypto';
import { resolveText, type Wording } from '@equipage/contract-text';
import {
  type Contract,
  type FrozenText,
  type HashedText,
  type Person,
  type Profile,
  type ResolvedText,
  sumsOf,
  termFrom,
} from '@equipage/domain';
import canonicalize from 'canonicalize';
import { eq, sql } from 'drizzle-orm';
import { type Connection, prepared } from '../connection.ts';
import { directoryOf } from '../directory.ts';
import { findOrganisation } from '../organisation.ts';
import { presentWording } from '../wordings.ts';

/** A resolved text with its SHA-256, taken over its canonical JSON (RFC 8785). */
export function hashed(text: ResolvedText): HashedText {
  const json = canonicalize(text);
  if (json === undefined) throw new TypeError('a resolved text is JSON');
  return { text, hash: createHash('sha256').update(json).digest('hex') };
}

/** What the text of a contract takes from elsewhere. */
export interface TextFacts {
  /** The version that contracts not yet signed are written with. */
  wording: Wording;
  profile: Profile;
  lead: Person;
  /** Number of the contract that this one extends, if any. */
  renewalOf: string | null;
}

/** The text of a contract: as its agent signed it, or live as long as it can be edited. */
export function textOf(contract: Contract, { wording, profile, lead, renewalOf }: TextFacts): HashedText {
  if (contract.frozen !== null) return contract.frozen;
  const { content } = contract;
  const { startsOn } = content.commitment;
  const term = startsOn === null ? null : termFrom(startsOn, profile.termMonths);
  const source = { content, sums: sumsOf(content, profile), term, profile, lead, renewalOf };
  return hashed(resolveText(source, wording));
}

const numberById = prepared(({ queries, tables: { contracts } }) =>
  queries
    .select({ number: contracts.number })
    .from(contracts)
    .where(eq(contracts.id, sql.placeholder('id')))
    .prepare('contract_number_by_id'),
);

/** The number of the contract that this one extends; null when it extends none. */
export async function renewedNumber(connection: Connection, contract: Contract): Promise<string | null> {
  if (contract.renewalOf === null) return null;
  const [row] = await numberById(connection).execute({ id: contract.renewalOf });
  return row?.number ?? null;
}

/** The same as `textOf`, with what it takes from elsewhere read from the database. */
export async function loadText(
  connection: Connection,
  contract: Contract,
  profile: Profile,
): Promise<FrozenText> {
  if (contract.frozen !== null) return contract.frozen;
  const lead = (await directoryOf(connection, [contract.leadId])).person(contract.leadId);
  const renewalOf = await renewedNumber(connection, contract);
  const text = textOf(contract, { wording: await presentWording(connection), profile, lead, renewalOf });
  const organisation = await findOrganisation(connection);
  return { ...text, ...(organisation !== null && { profile: organisation.version }) };
}
