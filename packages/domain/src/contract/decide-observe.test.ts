import { describe, expect, it } from 'vitest';
import { actors, after, contractIn, on, refusal, sign } from './contract.sample.ts';
import type { Contract } from './contract.ts';
import { canSee } from './visibility.ts';

/** Sent on Monday 2 November 2026; the eleventh is a public holiday. */
const sent: Contract = { ...contractIn('awaiting-manager'), informedIds: ['informed', 'second'] };
const observe = { type: 'observe', text: 'Le service est en tension jusqu’à Noël.' } as const;
const second = { personId: 'second', roles: [] } as const;

describe('an observation', () => {
  it('is kept with the text that it is about, and moves nothing', () => {
    const observed = after(sent, observe, on('2026-11-03', actors.informed));
    expect(observed).toMatchObject({ state: 'awaiting-manager', signatures: sent.signatures });
    expect(observed.waitingSince).toBe(sent.waitingSince);
    expect(observed.observations).toEqual([
      {
        source: 'informed',
        personId: 'informed',
        name: null,
        saidOn: null,
        text: observe.text,
        at: '2026-11-03T08:00:00.000Z',
        contentHash: sent.frozen?.hash,
      },
    ]);
    const agreed = after(observed, sign(observed), on('2026-11-03', actors.manager));
    expect(after(agreed, sign(agreed), on('2026-11-03', actors.executive)).state).toBe('signed');
  });

  it('is made once a person, who may make another of a text that was changed', () => {
    const observed = after(sent, observe, on('2026-11-03', actors.informed));
    expect(refusal(observed, observe, on('2026-11-03', actors.informed))).toEqual({
      code: 'already-observed',
    });
    expect(refusal(observed, observe, on('2026-11-03', second))).toBeNull();
    const changed = after(observed, { type: 'take-back' }, on('2026-11-03', actors.agent));
    const { content } = changed;
    const mission = { ...content.mission, title: 'Autre mission' };
    const anew = { ...changed, content: { ...content, mission } };
    const again = after(anew, sign(anew), on('2026-11-04', actors.agent));
    expect(refusal(again, observe, on('2026-11-04', actors.informed))).toBeNull();
  });

  it('is made within five working days, whoever is awaited meanwhile', () => {
    const agreed = after(sent, sign(sent), on('2026-11-06', actors.manager));
    for (const contract of [sent, agreed]) {
      expect(refusal(contract, observe, on('2026-11-09', actors.informed))).toBeNull();
      expect(refusal(contract, observe, on('2026-11-10', actors.informed))).toEqual({
        code: 'observation-too-late',
        until: '2026-11-09',
      });
    }
  });

  it('leaves a public holiday out of the five days', () => {
    const at = '2026-11-09T08:00:00.000Z';
    const late: Contract = { ...sent, sentAt: at };
    expect(refusal(late, observe, on('2026-11-17', actors.informed))).toBeNull();
    expect(refusal(late, observe, on('2026-11-18', actors.informed))?.code).toBe('observation-too-late');
  });

  it('is nobody else’s', () => {
    for (const who of ['agent', 'manager', 'executive', 'officer', 'lead', 'admin', 'stranger'] as const)
      expect(refusal(sent, observe, on('2026-11-03', actors[who]))).toEqual({
        code: 'not-your-seat',
        act: 'observe',
      });
  });

  it('is not of somebody whom the settings no longer name', () => {
    const observed = after(sent, observe, on('2026-11-03', actors.informed));
    const alone: Contract = { ...observed, informedIds: [] };
    expect(canSee(alone, actors.informed)).toBeNull();
    expect(alone.observations).toHaveLength(1);
  });
});

describe('the agreement of a school’s head', () => {
  const record = { type: 'record-observation', name: 'Lycée Déodat, Mme Roy', text: null } as const;

  it('is recorded by the officer, with its day', () => {
    const recorded = after(sent, { ...record, saidOn: '2026-10-30' }, on('2026-11-03', actors.officer));
    expect(recorded.observations).toMatchObject([
      { source: 'school', personId: 'officer', name: record.name, saidOn: '2026-10-30', text: null },
    ]);
    expect(recorded.state).toBe('awaiting-manager');
  });

  it.each(['2026-11-04', '2025-10-01'])('was not given on %s', (saidOn) => {
    const code = refusal(sent, { ...record, saidOn }, on('2026-11-03', actors.officer))?.code;
    expect(code).toBe('said-on-out-of-range');
  });
});
