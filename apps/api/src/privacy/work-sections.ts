import { desc, eq, or } from 'drizzle-orm';
import type { Section } from './section.ts';

/** What bears one's name because one keeps the community, the wording or the settings. */
export const workSections = [
  {
    id: 'stand-ins',
    label: 'Les absences où l’on vous remplace, ou où vous remplacez',
    tables: ['standIns'],
    async read({ queries, tables: { standIns } }, me) {
      const { holderId, standInId, namedById } = standIns;
      const rows = await queries
        .select()
        .from(standIns)
        .where(or(eq(holderId, me.id), eq(standInId, me.id), eq(namedById, me.id)))
        .orderBy(desc(standIns.namedAt));
      return rows.map(({ id: _id, ...standIn }) => standIn);
    },
  },
  {
    id: 'absences',
    label: 'Vos absences enregistrées sur des contrats, sans motif',
    tables: ['absences'],
    read: ({ queries, tables: { absences } }, me) =>
      queries
        .select({ startsOn: absences.startsOn, endsOn: absences.endsOn })
        .from(absences)
        .where(eq(absences.personId, me.id)),
  },
  {
    id: 'recipients',
    label: 'Les directions dont on vous tient informé, ou que vous avez réglées ainsi',
    tables: ['recipients'],
    async read({ queries, tables: { recipients } }, me) {
      const { personId, addedById, endedById } = recipients;
      const rows = await queries
        .select()
        .from(recipients)
        .where(or(eq(personId, me.id), eq(addedById, me.id), eq(endedById, me.id)))
        .orderBy(desc(recipients.addedAt));
      return rows.map(({ id: _id, ...recipient }) => recipient);
    },
  },
  {
    id: 'delegations',
    label: 'Les arrêtés de délégation de signature qui vous nomment, ou que vous avez enregistrés',
    tables: ['delegations'],
    async read({ queries, tables: { delegations } }, me) {
      const { holderId, substituteId, recordedById, endedById } = delegations;
      const rows = await queries
        .select()
        .from(delegations)
        .where(or(...[holderId, substituteId, recordedById, endedById].map((named) => eq(named, me.id))))
        .orderBy(desc(delegations.recordedAt));
      return rows.map(({ id: _id, ...delegation }) => delegation);
    },
  },
  {
    id: 'settings',
    label: 'Les réglages que vous avez changés',
    tables: ['organisationVersions'],
    read: ({ queries, tables: { organisationVersions: versions } }, me) =>
      queries
        .select({ version: versions.version, at: versions.at })
        .from(versions)
        .where(eq(versions.personId, me.id)),
  },
  {
    id: 'wordings',
    label: 'Les formulations que vous avez écrites ou publiées',
    tables: ['wordings'],
    read: ({ queries, tables: { wordings } }, me) =>
      queries
        .select({ version: wordings.version, at: wordings.updatedAt, publishedAt: wordings.publishedAt })
        .from(wordings)
        .where(or(eq(wordings.updatedBy, me.id), eq(wordings.publishedBy, me.id))),
  },
  {
    id: 'mail-acts',
    label: 'Les courriels abandonnés que vous avez relancés ou réglés',
    tables: ['mailActs'],
    read: ({ queries, tables: { mailActs: acts } }, me) =>
      queries.select({ at: acts.at, act: acts.act }).from(acts).where(eq(acts.byId, me.id)),
  },
  {
    id: 'mail-wordings',
    label: 'Les courriels types que vous avez réécrits',
    tables: ['mailWordings'],
    read: ({ queries, tables: { mailWordings: wordings } }, me) =>
      queries
        .select({ letter: wordings.letter, at: wordings.at })
        .from(wordings)
        .where(eq(wordings.byId, me.id)),
  },
  {
    id: 'missions',
    label: 'Les missions que vous suivez',
    tables: ['missions'],
    read: ({ queries, tables: { missions } }, me) =>
      queries
        .select({ title: missions.title, status: missions.status })
        .from(missions)
        .where(eq(missions.leadId, me.id)),
  },
  {
    id: 'imports',
    label: 'Les fichiers que vous avez repris ou importés',
    tables: ['takeovers', 'directoryImports'],
    async read({ queries, tables: { takeovers, directoryImports: imports } }, me) {
      const taken = await queries
        .select({ fileName: takeovers.fileName, at: takeovers.createdAt, doneAt: takeovers.doneAt })
        .from(takeovers)
        .where(eq(takeovers.officerId, me.id))
        .orderBy(desc(takeovers.createdAt));
      const imported = await queries
        .select({ fileName: imports.fileName, at: imports.createdAt, doneAt: imports.doneAt })
        .from(imports)
        .where(eq(imports.adminId, me.id))
        .orderBy(desc(imports.createdAt));
      return [...taken, ...imported];
    },
  },
  {
    id: 'legal-holds',
    label: 'Les suspensions d’élimination qui vous concernent, ou que vous avez posées ou levées',
    tables: ['legalHolds'],
    async read({ queries, tables: { legalHolds } }, me) {
      const { personId, placedById, liftedById } = legalHolds;
      const rows = await queries
        .select()
        .from(legalHolds)
        .where(or(eq(personId, me.id), eq(placedById, me.id), eq(liftedById, me.id)))
        .orderBy(desc(legalHolds.placedAt));
      return rows.map(({ id: _id, ...hold }) => ({
        ...hold,
        personId: hold.personId === me.id ? me.id : null,
      }));
    },
  },
  {
    id: 'eliminations',
    label: 'Les bordereaux d’élimination que vous avez établis, visés, lancés ou abandonnés',
    tables: ['eliminations'],
    read: ({ queries, tables: { eliminations } }, me) =>
      queries
        .select({
          number: eliminations.number,
          preparedAt: eliminations.preparedAt,
          visaRecordedAt: eliminations.visaRecordedAt,
          startedAt: eliminations.startedAt,
          abandonedAt: eliminations.abandonedAt,
        })
        .from(eliminations)
        .where(
          or(
            eq(eliminations.preparedById, me.id),
            eq(eliminations.visaRecordedById, me.id),
            eq(eliminations.startedById, me.id),
            eq(eliminations.abandonedById, me.id),
          ),
        ),
  },
  {
    id: 'repeated-requests',
    label: 'Les réponses gardées un jour, pour une demande répétée',
    tables: ['keptAnswers'],
    read: ({ queries, tables: { keptAnswers } }, me) =>
      queries
        .select({ path: keptAnswers.path, until: keptAnswers.expiresAt })
        .from(keptAnswers)
        .where(eq(keptAnswers.personId, me.id)),
  },
] as const satisfies readonly Section[];
