import type { DomainCode, MissionStatus } from '@equipage/domain';
import { asc, eq } from 'drizzle-orm';
import type { Db } from '../db/database.ts';

export function missionStore({ read, tables: { missions, people } }: Db) {
  /** The catalogue with its leads, in the order of the titles. It is short: a page of it is cut after reading. */
  const catalogue = () =>
    read
      .select({
        id: missions.id,
        domains: missions.domains,
        title: missions.title,
        description: missions.description,
        deadline: missions.deadline,
        lead: { id: people.id, firstName: people.firstName, lastName: people.lastName },
        status: missions.status,
      })
      .from(missions)
      .innerJoin(people, eq(people.id, missions.leadId))
      .orderBy(asc(missions.sortTitle), asc(missions.id));

  type Row = Awaited<ReturnType<typeof catalogue>>[number];
  /** As the interface answers it: lists of its own. */
  const shown = (row: Row) => ({ ...row, domains: [...row.domains] });

  return {
    /** The missions of a domain, of a status, or all of them. */
    async list(filter: { domain?: DomainCode | undefined; status?: MissionStatus | undefined }) {
      const { domain, status } = filter;
      const isAsked = (row: Row) =>
        (domain === undefined || row.domains.includes(domain)) &&
        (status === undefined || row.status === status);
      return (await catalogue()).filter(isAsked).map(shown);
    },

    async find(id: string) {
      const [row] = await catalogue().where(eq(missions.id, id));
      return row === undefined ? null : shown(row);
    },
  };
}
