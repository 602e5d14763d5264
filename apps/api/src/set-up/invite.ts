import { typography } from '@equipage/domain';
import { type Connection, reading, transacting } from '../db/connection.ts';
import type { Db } from '../db/database.ts';
import { findOrganisation } from '../db/organisation.ts';
import type { Letter } from '../platform/mail/letter.ts';
import { queueMail } from '../platform/mail/queue.ts';
import type { Server } from '../platform/server.ts';
import { giveToken, lifetime } from './token.ts';

/**
 * One line for whoever starts the server while nothing is set up: where to describe the organisation. The token stands
 * after `#`, which no browser sends: no log of a proxy keeps it.
 * @param administratorEmail who is mailed the same address; null when nobody is named, or when no mail leaves
 * @returns null once the organisation stands
 */
export async function invitation(
  server: Pick<Server, 'clock' | 'settings'> & { db: Db },
  administratorEmail: string | null,
): Promise<string | null> {
  const { db, clock, settings } = server;
  if ((await findOrganisation(reading(db))) !== null) return null;
  const path = await transacting(db, async (connection) => {
    const token = await giveToken(connection, clock.real());
    const path = `/premier-demarrage#${token}`;
    if (administratorEmail !== null) await mail(server, connection, administratorEmail, path);
    return path;
  });
  const words = typography('Première configuration, à ouvrir dans les 24 heures, une seule fois :');
  return `${words} ${settings.publicUrl.origin}${path}\n`;
}

async function mail(
  server: Pick<Server, 'clock' | 'settings'>,
  connection: Connection,
  email: string,
  path: string,
): Promise<void> {
  const expiresAt = new Date(server.clock.real().getTime() + lifetime).toISOString();
  const to = { personId: null, email };
  await queueMail(server, connection, { kind: 'set-up', to, letter: letter(path), expiresAt, secret: true });
}

const letter = (path: string): Letter => ({
  subject: typography('Équipage : première configuration'),
  title: 'Équipage attend sa première configuration.',
  blocks: [
    {
      kind: 'paragraph',
      text: typography(
        'Décrivez l’organisation, la direction générale et le Lab’ : les contrats porteront ces mots. Le lien vaut 24 heures et ne sert qu’une fois ; un nouveau démarrage en donne un autre.',
      ),
    },
  ],
  action: { label: 'Configurer Équipage', path },
  reason:
    'Cette adresse est celle que la configuration du serveur donne à la première personne qui administre.',
});
