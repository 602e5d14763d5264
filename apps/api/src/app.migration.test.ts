import { endpoints } from '@equipage/contract-api';
import { verifyTrail } from '@equipage/trail';
import { expect, test } from 'vitest';
import { contractIn, signBy, startContracts, writtenBy } from './contracts/testing.ts';
import { asOfMigration } from './db/testing.old.ts';
import { engines } from './db/testing.ts';
import { sha256 } from './db/trail/record.ts';
import { finalFile, form } from './documents/verify/testing.files.ts';
import { startTestServer } from './platform/testing.ts';

/** The last migration before signatures on paper, mails, accounts and signature books. */
const keptAnswers = 7;

/* A database of then, with contracts in several states, a draft of the wording and settings that were changed, opened now. */
test.each(engines)(
  'what was kept by an earlier version is read, signed and verified by this one, on %s',
  { timeout: 120_000 },
  async (engine) => {
    const now = await startContracts(engine);
    const signed = await contractIn(now, 'signed');
    const file = await finalFile(await now.as('elodie'), signed.id);
    const paul = await now.as('paul');
    const draft = await writtenBy(paul);
    const admin = await now.as('admin');
    const { version, profile } = await admin.call(endpoints.getOrganisation, {});
    await admin.call(endpoints.saveOrganisation, { version, body: { ...profile, since: 'trois ans' } });
    const officer = await now.as('odile');
    await officer.call(endpoints.startWordingDraft, {});
    const wording = await officer.call(endpoints.getWordingDraft, {});
    const before = await officer.call(endpoints.getContract, { params: { id: signed.id } });
    const text = await officer.call(endpoints.getText, { params: { id: signed.id } });

    const db = await asOfMigration(now.db, engine, keptAnswers, (settings) => {
      delete settings.executiveMethod;
    });
    const later = await startTestServer(db, { real: () => now.clock.real() });
    const reader = await later.as('odile');
    expect(await reader.call(endpoints.getContract, { params: { id: signed.id } })).toEqual(before);
    expect(await reader.call(endpoints.getText, { params: { id: signed.id } })).toEqual(text);
    const kept = await reader.inject({ method: 'GET', url: `/api/contracts/${signed.id}/document.pdf` });
    expect(kept.rawPayload.equals(file)).toBe(true);
    expect((await later.anonymous.inject(form(file))).json()).toMatchObject({ outcome: 'signed' });
    const evidence = await reader.call(endpoints.getEvidence, { params: { id: signed.id } });
    const lines = [evidence.trail.header, ...evidence.trail.rows].map((line) => JSON.stringify(line));
    expect(await verifyTrail(lines, { sha256 })).toMatchObject({ fault: null });

    expect(await reader.call(endpoints.getWordingDraft, {})).toEqual(wording);
    const settings = await (await later.as('admin')).call(endpoints.getOrganisation, {});
    expect(settings.profile).toMatchObject({ since: 'trois ans', executiveMethod: 'product' });
    await signBy(await later.as('paul'), draft);
    const agreed = await signBy(await later.as('nathalie'), draft);
    expect(agreed).toMatchObject({ waitingFor: { seat: 'executive', method: 'product' } });
    expect(await signBy(await later.as('etienne-lacaze'), draft)).toMatchObject({ state: 'signed' });
    expect((await finalFile(await later.as('paul'), draft.id)).length).toBeGreaterThan(10_000);
    await later.close();
    await now.close();
  },
);
