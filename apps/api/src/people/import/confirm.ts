import type { EndpointAnswer, EndpointRequest, endpoints } from '@equipage/contract-api';
import { transacting } from '../../db/connection.ts';
import { notFound, problem } from '../../platform/problems.ts';
import type { Server } from '../../platform/server.ts';
import { applyPlan } from './apply.ts';
import type { KnownRow } from './directory.ts';
import type { Plan } from './plan.ts';
import { fileOf, planNow } from './reading.ts';
import { findImport, markImported } from './store.ts';

type Result = EndpointAnswer<typeof endpoints.confirmDirectoryImport>;
type Body = EndpointRequest<typeof endpoints.confirmDirectoryImport>['body'];

/**
 * Does all that a file says, or nothing: in one transaction, as long as it would still do what was shown.
 * @throws ProblemError when anything stands in the way
 */
export async function confirm(
  { db, clock }: Server,
  adminId: string,
  { id, plan: shown, departures: asked }: Body & { id: string },
): Promise<Result> {
  const kept = await findImport({ queries: db.read, tables: db.tables }, id, adminId);
  if (kept === null) throw notFound();
  if (kept.doneAt !== null) throw problem('import-done');
  // Read before the transaction: the lines do not depend on what others do meanwhile.
  const { faults } = await fileOf(kept);
  return transacting(db, async (connection) => {
    const { plan, everybody } = await planNow(connection, kept);
    if (faults.length > 0 || plan.faulty.length > 0) throw problem('import-has-faults');
    if (plan.hash !== shown) throw problem('directory-changed');
    const departures = chosen(plan, asked);
    const at = clock.real().toISOString();
    const { created, changed, unchanged } = plan;
    const result = {
      created: created.length,
      changed: changed.length,
      unchanged,
      left: departures.length,
    };
    if (!(await markImported(connection, id, { at, result }))) throw problem('import-done');
    await applyPlan(connection, { plan, everybody, departures, byId: adminId, at });
    return result;
  });
}

/** Those whom the administrator tells to have left, among those whom the file leaves out. */
function chosen({ absent }: Plan, asked: Body['departures']): KnownRow[] {
  const free = absent.filter(({ kept }) => kept === null).map(({ person }) => person);
  if (asked === 'all') return free;
  const ids = new Set(asked);
  const found = free.filter(({ id }) => ids.has(id));
  if (found.length !== ids.size) throw problem('directory-changed');
  return found;
}
