import { endpoints } from '@equipage/contract-api';
import { reading } from '../db/connection.ts';
import { loadProfile } from '../platform/profile.ts';
import type { PrintReport } from '../platform/report.ts';
import { route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import type { Caller } from '../platform/sessions.ts';
import { personalDataOf } from './personal-data.ts';
import { printedPersonalData } from './printed.ts';
import { registerSheet, type SheetFacts, staffNote } from './sheets.ts';

const sheets = { register: registerSheet, 'staff-note': staffNote } as const;

/** What people may ask about their own data, and what the service says of everybody's. */
export function privacyRoutes(server: Server, print: PrintReport): void {
  const { db, clock } = server;
  const connection = reading(db);
  const dataOf = ({ person: { id, email } }: Caller) =>
    personalDataOf(connection, { id, email }, clock.real().toISOString());
  const facts = async (): Promise<SheetFacts> => ({
    profile: await loadProfile(db),
    now: clock.real().toISOString(),
  });

  route(server, endpoints.getPersonalData, ({ caller, reply }) => {
    reply.header('content-disposition', 'attachment; filename="mes-donnees.json"');
    return dataOf(caller);
  });

  route(server, endpoints.getPersonalDataDocument, async ({ caller, reply }) => {
    const words = { profile: await loadProfile(db), person: caller.person };
    reply.header('content-disposition', 'attachment; filename="mes-donnees.pdf"');
    return print(printedPersonalData(await dataOf(caller), words));
  });

  route(server, endpoints.getPrivacySheet, async ({ params: { sheet } }) => {
    const { title, subtitle, intro, sections, statements } = sheets[sheet](await facts());
    return { title, subtitle, intro, sections: sections.map(shown), statements };
  });

  route(server, endpoints.getPrivacySheetDocument, async ({ params: { sheet }, reply }) => {
    reply.header('content-disposition', `attachment; filename="${names[sheet]}.pdf"`);
    return print(sheets[sheet](await facts()));
  });
}

const names = { register: 'fiche-du-registre', 'staff-note': 'qui-voit-quoi' } as const;

type Printed = ReturnType<typeof registerSheet>['sections'][number];

/** Without what is only of a printed page. */
const shown = ({ heading, intro, facts, table }: Printed) => ({
  heading,
  ...(intro !== undefined && { intro }),
  ...(facts !== undefined && { facts: facts.map(({ name, value }) => ({ name, value })) }),
  ...(table !== undefined && { table: { head: table.head, rows: table.rows } }),
});
