import { describe, expect, test } from 'vitest';
import { allowedActs } from './allowed.ts';
import { sampleProfile } from './content.sample.ts';
import { actors, after, bringFileBack, contractIn, on, refusal } from './contract.sample.ts';

const day = '2026-11-02';
const profile = { ...sampleProfile, executiveMethod: 'parapheur' as const };
const contract = contractIn('awaiting-executive');
const officer = on(day, actors.officer, { profile });

test('the officer and the executive hand the file out and bring it back, where that is the way, and nobody else', () => {
  for (const actor of [actors.officer, actors.executive])
    expect(allowedActs(contract, actor, { ...officer, profile })).toEqual(
      expect.arrayContaining(['hand-out-file', 'bring-file-back']),
    );
  for (const actor of [actors.agent, actors.manager, actors.lead, actors.admin])
    expect(refusal(contract, bringFileBack(contract), on(day, actor, { profile }))).toMatchObject({
      code: 'not-your-seat',
    });
  for (const executiveMethod of ['product', 'paper'] as const)
    expect(
      refusal(contract, bringFileBack(contract), { ...officer, profile: { ...profile, executiveMethod } }),
    ).toEqual({ code: 'parapheur-not-in-use' });
});

test('handing out changes nothing but the history', () => {
  const handedOut = after(contract, { type: 'hand-out-file', file: 'a'.repeat(64) }, officer);
  expect(handedOut).toEqual({ ...contract, version: contract.version + 1 });
});

describe('a file that came back', () => {
  test('is the executive’s signature, and says how it was given', () => {
    const signed = after(contract, bringFileBack(contract), officer);
    expect(signed).toMatchObject({ state: 'signed', term: { startsOn: '2026-12-01', endsOn: '2027-05-31' } });
    expect(signed.signatures.at(-1)).toMatchObject({
      seat: 'executive',
      personId: 'executive',
      name: 'Étienne Lacaze',
      capacity: 'Directeur général des services',
      at: officer.now,
      authentication: { method: 'parapheur', subject: 'LACAZE Étienne', issuer: 'Autorité' },
      parapheur: { sameFile: 'same-bytes', broughtBackBy: 'officer' },
    });
  });

  test('gives the contract the day of its signature, not of its arrival', () => {
    const late = on('2027-02-10', actors.officer, { profile });
    const signedAt = '2027-01-18T15:00:00.000Z';
    const signed = after(contract, bringFileBack(contract, { signedAt }), late);
    expect(signed.signatures.at(-1)?.at).toBe(signedAt);
    expect(signed.term?.startsOn).toBe('2027-01-18');
  });

  test.each([
    ['2026-11-02T06:40:00.000Z', 'before it was handed out'],
    ['2026-11-02T08:20:00.000Z', 'in the future'],
  ])('is refused when it says %s, %s', (signedAt) => {
    expect(refusal(contract, bringFileBack(contract, { signedAt }), officer)).toEqual({
      code: 'signed-at-out-of-range',
    });
  });

  test('may come from a clock that is a little ahead: it is then of now', () => {
    const signed = after(
      contract,
      bringFileBack(contract, { signedAt: '2026-11-02T08:05:00.000Z' }),
      officer,
    );
    expect(signed.signatures.at(-1)?.at).toBe(officer.now);
  });

  test('names the text that is signed', () => {
    expect(refusal(contract, bringFileBack(contract, { contentHash: 'x' }), officer)).toEqual({
      code: 'text-changed',
    });
  });
});
