import type { Connection } from '../../db/connection.ts';
import { executivesOn, presentPeople } from '../../db/offices.ts';
import { standInsOn } from '../../db/stand-ins.ts';
import type { Moment } from '../known.ts';

interface Waiting {
  state: string;
  agentId: string;
  managerId: string | null;
}

/**
 * Whom a contract waits for today, the one on record first: who stands in for the manager in their place; for the executive,
 * all who hold that seat. Nobody where the executive signs elsewhere; whom the contract names, even gone, where no one else is.
 */
export async function addresseesToday(
  connection: Connection,
  moment: Moment,
): Promise<(contract: Waiting) => string[]> {
  const { executiveMethod, executiveId } = moment.profile;
  const executives = executiveMethod === 'product' ? await executivesOn(connection, moment) : null;
  const standIns = await standInsOn(connection, moment.today);
  const present = await presentPeople(
    connection,
    standIns.map(({ standInId }) => standInId),
  );
  return ({ state, agentId, managerId }) => {
    const others = (ids: readonly string[]) => ids.filter((id) => id !== agentId);
    if (state === 'awaiting-executive') {
      if (executives === null) return [];
      const signing = others(executives);
      return signing.length > 0 ? signing : [executiveId];
    }
    if (managerId === null) return [];
    const standing = standIns.filter(({ holderId }) => holderId === managerId);
    const replacing = others(standing.map(({ standInId }) => standInId).filter((id) => present.has(id)));
    return replacing.length > 0 ? replacing : [managerId];
  };
}
