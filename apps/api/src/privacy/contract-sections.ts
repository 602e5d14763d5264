import { historyMessage, type Signature } from '@equipage/domain';
import { and, asc, desc, eq, isNotNull, or } from 'drizzle-orm';
import type { Connection } from '../db/connection.ts';
import { historyOf } from '../db/contracts/history.ts';
import { fromRow } from '../db/contracts/rows.ts';
import type { Me, Section } from './section.ts';

/** One's own signature whole; of another's, what the contract prints. */
function signatureFor(me: Me, signature: Signature): object {
  if (signature.personId === me.id) return signature;
  const { seat, name, capacity, at } = signature;
  return { seat, name, capacity, at };
}

const ofMine = ({ tables: { contracts } }: Connection, me: Me) => eq(contracts.agentId, me.id);

async function ownContracts(connection: Connection, me: Me): Promise<object[]> {
  const { queries, tables } = connection;
  const rows = await queries
    .select()
    .from(tables.contracts)
    .where(ofMine(connection, me))
    .orderBy(desc(tables.contracts.createdAt));
  const told = [];
  for (const row of rows) {
    const history = await historyOf(connection, fromRow(row), me.id);
    const signatures = row.signatures.map((signature) => signatureFor(me, signature));
    told.push({ ...row, signatures, history });
  }
  return told;
}

/** The files of one's contracts, by their digests: each is downloaded from its contract's page. */
async function ownFiles(connection: Connection, me: Me): Promise<object[]> {
  const { queries, tables } = connection;
  const { contracts, documents, scans, parapheurFiles } = tables;
  const { number } = contracts;
  const made = await queries
    .select({ number, sha256: documents.sha256, code: documents.code, at: documents.madeAt })
    .from(documents)
    .innerJoin(contracts, eq(contracts.id, documents.contractId))
    .where(ofMine(connection, me));
  const scanned = await queries
    .select({ number, sha256: scans.sha256, name: scans.name, at: scans.addedAt })
    .from(scans)
    .innerJoin(contracts, eq(contracts.id, scans.contractId))
    .where(ofMine(connection, me));
  const handedOut = await queries
    .select({ number, sha256: parapheurFiles.sha256, at: parapheurFiles.handedOutAt })
    .from(parapheurFiles)
    .innerJoin(contracts, eq(contracts.id, parapheurFiles.contractId))
    .where(or(ofMine(connection, me), eq(parapheurFiles.executiveId, me.id)));
  return [...made, ...scanned, ...handedOut];
}

/** A draft is its agent's alone: it says to nobody that it names them. */
function namingMe({ queries, tables: { contracts } }: Connection, me: Me): Promise<object[]> {
  const { number, state, managerId, leadId } = contracts;
  return queries
    .select({ number, state, managerId, leadId })
    .from(contracts)
    .where(and(isNotNull(number), or(eq(managerId, me.id), eq(leadId, me.id))))
    .orderBy(asc(number));
}

/** What one did, whoever's contract it was: the act, one's own words and signature, and nothing of the other's contract. */
async function ownActs({ queries, tables }: Connection, me: Me): Promise<object[]> {
  const { contractEvents: events, contracts } = tables;
  const rows = await queries
    .select({
      number: contracts.number,
      at: events.at,
      type: events.type,
      as: events.party,
      data: events.data,
    })
    .from(events)
    .innerJoin(contracts, eq(contracts.id, events.contractId))
    .where(eq(events.actorId, me.id))
    .orderBy(asc(events.at), asc(events.sequence));
  return rows.map(({ data, ...act }) => {
    const isMine = data.type === 'signed' && data.signature.personId === me.id;
    return { ...act, words: historyMessage(data), ...(isMine && { signature: data.signature }) };
  });
}

/** One's contracts, and what one did on any. */
export const contractSections = [
  {
    id: 'contracts',
    label: 'Vos contrats, leurs réponses, leurs signatures et leur histoire',
    tables: ['contracts'],
    read: ownContracts,
  },
  {
    id: 'files',
    label: 'Les fichiers de vos contrats',
    tables: ['documents', 'scans', 'parapheurFiles'],
    read: ownFiles,
  },
  {
    id: 'named',
    label: 'Les contrats d’autres personnes où vous êtes désigné ou désignée',
    tables: ['contracts'],
    read: namingMe,
  },
  { id: 'acts', label: 'Vos actes', tables: ['contractEvents'], read: ownActs },
] as const satisfies readonly Section[];
