import { frenchDay, type Instant, typography, type visaForm } from '@equipage/domain';
import type * as z from 'zod/mini';
import type { Connection } from '../../db/connection.ts';
import { enqueue } from '../../db/outbox.ts';
import { dayOf } from '../../platform/clock.ts';
import { notFound, problem } from '../../platform/problems.ts';
import type { Moment } from '../due.ts';
import { heldNow } from '../holds.ts';
import { type EliminationRow, findElimination, leaveOut, linesOf, noteElimination } from './store.ts';

/** Who acts on a list, and when. */
interface Occasion {
  personId: string;
  at: Instant;
  moment: Moment;
}

/** @throws the problem `not-found` */
async function open(connection: Connection, id: string): Promise<EliminationRow> {
  const row = await findElimination(connection, id);
  if (row === null) throw notFound();
  return row;
}

/** @throws the problem `elimination-elsewhere` when the list is not, or no longer, where the act begins */
async function note(connection: Connection, row: EliminationRow, known: Partial<EliminationRow>) {
  if (!(await noteElimination(connection, row, known))) throw problem('elimination-elsewhere');
}

const isOver = ({ doneAt, abandonedAt }: EliminationRow) => doneAt !== null || abandonedAt !== null;

/** Records the visa, once. What is held at that moment is not in what it covers. */
export async function recordVisa(
  connection: Connection,
  id: string,
  visa: z.output<typeof visaForm>,
  { personId, at, moment }: Occasion,
): Promise<void> {
  const row = await open(connection, id);
  if (row.visaRecordedAt !== null || isOver(row)) throw problem('elimination-elsewhere');
  const from = dayOf(row.preparedAt, moment.timeZone);
  if (visa.signedOn < from || visa.signedOn > moment.today) throw badDay(from, moment.today);
  await note(connection, row, { visa, visaRecordedById: personId, visaRecordedAt: at });
  await leaveHeldOut(connection, id);
}

const badDay = (from: string, to: string) => {
  const detail = typography(`Choisissez un jour du ${frenchDay(from)} au ${frenchDay(to)} inclus.`);
  return problem('invalid-input', { errors: [{ pointer: '/signedOn', code: 'not-allowed-value', detail }] });
};

/** Begins to eliminate; the outbox does it, a few dossiers at a time. */
export async function startElimination(
  connection: Connection,
  id: string,
  { personId, at }: Occasion,
  real: Instant,
): Promise<void> {
  const row = await open(connection, id);
  if (row.visaRecordedAt === null) throw problem('visa-needed');
  if (row.startedAt !== null || isOver(row)) throw problem('elimination-elsewhere');
  await note(connection, row, { startedById: personId, startedAt: at });
  await enqueue(connection, 'elimination', id, real);
}

/** Gives a list up: what was on it may be on another. */
export async function abandonElimination(
  connection: Connection,
  id: string,
  { personId, at }: Occasion,
): Promise<void> {
  const row = await open(connection, id);
  if (row.startedAt !== null || isOver(row)) throw problem('elimination-elsewhere');
  await note(connection, row, { abandonedById: personId, abandonedAt: at });
  await leaveOut(connection, id, 'abandoned');
}

/** Leaves out the dossiers of which a contract is held now. @returns their names */
export async function leaveHeldOut(connection: Connection, id: string): Promise<Set<string>> {
  const held = await heldNow(connection);
  const lines = await linesOf(connection, id);
  const dossiers = new Set(
    lines.filter(({ contractId }) => held.contracts.has(contractId)).map(({ dossier }) => dossier),
  );
  if (dossiers.size > 0) await leaveOut(connection, id, 'held', [...dossiers]);
  return dossiers;
}
