import { typography } from '@equipage/domain';
import { reading, transacting } from '../db/connection.ts';
import type { Db } from '../db/database.ts';
import { findOrganisation } from '../db/organisation.ts';
import { giveToken } from './token.ts';

/**
 * One line for whoever starts the server while nothing is set up: where to describe the organisation. The token stands
 * after `#`, which no browser sends: no log of a proxy keeps it.
 * @returns null once the organisation stands
 */
export async function invitation(db: Db, publicUrl: URL): Promise<string | null> {
  if ((await findOrganisation(reading(db))) !== null) return null;
  const token = await transacting(db, (connection) => giveToken(connection, new Date()));
  const address = `${publicUrl.origin}/premier-demarrage#${token}`;
  const words = typography('Première configuration, à ouvrir dans les 24 heures, une seule fois :');
  return `${words} ${address}\n`;
}
