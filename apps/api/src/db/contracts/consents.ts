import { eq, inArray } from 'drizzle-orm';
import type { Connection } from '../connection.ts';
import type { Tables } from '../tables.ts';

export type Consent = Tables['consents']['$inferSelect'];

/**
 * Keeps the sentence that a signatory agrees to, in the transaction of the signature, so that it can be shown as it was
 * whatever becomes of the product.
 * @throws Error when another sentence was already agreed to under that version
 */
export async function keepConsent(
  { queries, tables: { consents } }: Connection,
  { version, sentence }: Consent,
): Promise<void> {
  await queries.insert(consents).values({ version, sentence }).onConflictDoNothing();
  const [kept] = await queries.select().from(consents).where(eq(consents.version, version));
  if (kept?.sentence !== sentence) throw new Error(`the consent ${version} was shown in other words`);
}

/** The sentences that signatories agreed to, by version. */
export async function consentSentences(
  { queries, tables: { consents } }: Connection,
  versions: readonly string[],
): Promise<Map<string, string>> {
  const rows = await queries
    .select()
    .from(consents)
    .where(inArray(consents.version, [...versions]));
  return new Map(rows.map(({ version, sentence }) => [version, sentence]));
}
