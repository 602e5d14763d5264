import type { EndpointAnswer, EndpointRequest, endpoints } from '@equipage/contract-api';
import { firstWording } from '@equipage/contract-text';
import type { Instant } from '@equipage/domain';
import { and, count, desc, eq, inArray, ne } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { directoryOf } from '../db/directory.ts';
import { presentWording } from '../db/wordings.ts';

type List = EndpointAnswer<typeof endpoints.listWordings>;
type Summary = List['items'][number];
type Content = EndpointRequest<typeof endpoints.saveWordingDraft>['body'];
type OlderContracts = EndpointAnswer<typeof endpoints.listOlderContracts>;
type DraftRow = NonNullable<Awaited<ReturnType<typeof findDraft>>>;

/** The version in preparation; null when there is none. */
export async function findDraft({ queries, tables: { wordings } }: Connection) {
  const [row] = await queries.select().from(wordings).where(eq(wordings.state, 'draft'));
  return row ?? null;
}

/** Every version, the last one first, with how many contracts keep it. */
export async function listVersions(connection: Connection): Promise<List> {
  const { queries, tables } = connection;
  const { wordings, listings, contracts } = tables;
  const rows = await queries.select().from(wordings).orderBy(desc(wordings.rank));
  const signed = await queries
    .select({ version: listings.wording, contracts: count() })
    .from(listings)
    .groupBy(listings.wording);
  const [writing] = await queries
    .select({ contracts: count() })
    .from(contracts)
    .where(inArray(contracts.state, ['draft', 'changes-requested']));
  const directory = await directoryOf(
    connection,
    rows.map(({ publishedBy, updatedBy }) => publishedBy ?? updatedBy),
  );
  const items = rows.map(
    ({ version, note, confirmed, publishedAt, updatedAt, publishedBy, updatedBy }): Summary => {
      const by = directory.find(publishedBy ?? updatedBy ?? '');
      return {
        version,
        note,
        at: publishedAt ?? updatedAt,
        by: by ? { id: by.id, firstName: by.firstName, lastName: by.lastName } : null,
        confirmed: confirmed ?? [],
        contracts: signed.find((each) => each.version === version)?.contracts ?? 0,
      };
    },
  );
  return { items, unsigned: writing?.contracts ?? 0 };
}

/** A page of the contracts whose agent signed another version than the present one. Pages count from 1. */
export async function olderContracts(
  connection: Connection,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<OlderContracts> {
  const { queries, tables } = connection;
  const { listings } = tables;
  const { version } = await presentWording(connection);
  const isOlder = ne(listings.wording, version);
  const { contractId, firstName, lastName, state, wording, sortName } = listings;
  const items = await queries
    .select({ id: contractId, firstName, lastName, state, wording })
    .from(listings)
    .where(isOlder)
    .orderBy(sortName, contractId)
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [counted] = await queries.select({ total: count() }).from(listings).where(isOlder);
  return { items, total: counted?.total ?? 0, page, pageSize };
}

/** The number of a version published in this year: the year, then its place in it. */
export async function nextVersion({ queries, tables: { wordings } }: Connection, year: string) {
  const rows = await queries.select({ version: wordings.version }).from(wordings);
  const places = rows.flatMap(({ version }) => {
    const [ofYear, place] = (version ?? '').split('-');
    return ofYear === year ? [Number(place)] : [];
  });
  return `${year}-${Math.max(0, ...places) + 1}`;
}

/** Begins a draft from the present version. */
export async function insertDraft(connection: Connection, personId: string, at: Instant): Promise<void> {
  const { queries, tables } = connection;
  const { wordings } = tables;
  const { version: _, ...data } = await presentWording(connection);
  const [last] = await queries
    .select({ rank: wordings.rank })
    .from(wordings)
    .orderBy(desc(wordings.rank))
    .limit(1);
  const row = { rank: (last?.rank ?? 0) + 1, data, revision: 1, updatedAt: at, updatedBy: personId };
  await queries.insert(wordings).values({ ...row, state: 'draft' });
}

/** What a draft becomes, where it is still the one that was read. */
async function writeDraft(
  { queries, tables: { wordings } }: Connection,
  { rank, revision }: DraftRow,
  values: Partial<DraftRow>,
): Promise<boolean> {
  const saved = await queries
    .update(wordings)
    .set({ ...values, revision: revision + 1 })
    .where(and(eq(wordings.rank, rank), eq(wordings.state, 'draft'), eq(wordings.revision, revision)))
    .returning({ rank: wordings.rank });
  return saved.length > 0;
}

/** Writes a draft; the variables are the product's own. @returns false when somebody else wrote meanwhile */
export function updateDraft(
  connection: Connection,
  draft: DraftRow,
  given: { content: Content; personId: string; at: Instant },
): Promise<boolean> {
  const { variables } = firstWording;
  const data = { variables, ...given.content } as DraftRow['data'];
  return writeDraft(connection, draft, { data, updatedBy: given.personId, updatedAt: given.at });
}

/** @returns false when somebody else wrote or published meanwhile */
export function publishDraft(
  connection: Connection,
  draft: DraftRow,
  given: Pick<Summary, 'note' | 'confirmed'> & { version: string; personId: string; at: Instant },
): Promise<boolean> {
  const { version, note, confirmed, personId, at } = given;
  return writeDraft(connection, draft, {
    state: 'published',
    version,
    note,
    confirmed,
    publishedBy: personId,
    publishedAt: at,
  });
}

/** @returns false when somebody else wrote or published meanwhile */
export async function deleteDraft(
  { queries, tables: { wordings } }: Connection,
  { rank, revision }: DraftRow,
): Promise<boolean> {
  const deleted = await queries
    .delete(wordings)
    .where(and(eq(wordings.rank, rank), eq(wordings.state, 'draft'), eq(wordings.revision, revision)))
    .returning({ rank: wordings.rank });
  return deleted.length > 0;
}
