import { randomUUID } from 'node:crypto';
import type { Instant } from '@equipage/domain';
import type { Connection } from '../../db/connection.ts';
import { problem } from '../../platform/problems.ts';
import { type Due, dueOn, type Moment } from '../due.ts';
import type { KeptContract } from '../kept.ts';
import { piecesOf } from './pieces.ts';
import { keepElimination, type LineRow, nextNumber } from './store.ts';

/** As many dossiers as one list holds: the archives read it. */
const mostDossiers = 1_000;

type Line = Omit<LineRow, 'eliminationId' | 'doneAt' | 'leftOut' | 'pieces' | 'sha256'>;

/**
 * Makes the list of what is to be eliminated, out of what is over, announced long enough ago and not held.
 * @returns its id
 * @throws the problem `nothing-to-eliminate`
 */
export async function prepareElimination(
  connection: Connection,
  moment: Moment,
  { personId, at }: { personId: string; at: Instant },
): Promise<string> {
  const lines = linesFor(await dueOn(connection, moment));
  if (lines.length === 0) throw problem('nothing-to-eliminate');
  const known = await piecesOf(
    connection,
    lines.map(({ contractId }) => contractId),
  );
  const elimination = {
    id: randomUUID(),
    number: await nextNumber(connection, moment.today.slice(0, 4)),
    preparedById: personId,
    preparedAt: at,
    dueOn: moment.today,
    retention: moment.retention,
  };
  const whole = lines.map((line) => {
    const { pieces, sha256 } = known(line.contractId);
    const isContract = line.kind === 'contract';
    return {
      ...line,
      pieces: isContract ? pieces : { ...pieces, acts: 0, files: 0 },
      sha256: isContract ? sha256 : null,
    };
  });
  await keepElimination(connection, elimination, whole);
  return elimination.id;
}

function linesFor({ contracts, exchanges }: Due): Line[] {
  const dossiers = contracts.ready.slice(0, mostDossiers);
  const whole = dossiers.flatMap(({ of: { contracts: some, end } }) =>
    some.map((contract) => lineOf('contract', contract, some[0]?.id ?? contract.id, end ?? '')),
  );
  const apart = exchanges.ready
    .slice(0, mostDossiers)
    .map(({ of: { contract, end } }) => lineOf('exchanges', contract, `exchanges-${contract.id}`, end));
  return [...whole, ...apart];
}

const lineOf = (
  kind: Line['kind'],
  { id, number, state, startsOn }: KeptContract,
  dossier: string,
  end: string,
): Line => ({ kind, contractId: id, dossier, number, state, startsOn, end });
