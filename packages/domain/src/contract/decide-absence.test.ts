import { describe, expect, it } from 'vitest';
import { actors, after, contractIn, on, refusal } from './contract.sample.ts';

/** From 1 December 2026 to 31 May 2027, with dates on 8 December and 19 January. */
const signed = contractIn('signed');
const away = {
  type: 'record-absence',
  id: 'away',
  of: 'agent',
  personId: 'agent',
  name: 'Élodie d’Aubigné',
  startsOn: '2026-12-07',
  endsOn: '2026-12-18',
} as const;

describe('an absence', () => {
  it('lets the dates within fall away, while the term runs on', () => {
    const recorded = after(signed, away, on('2026-12-02', actors.manager));
    expect(recorded.content.commitment.plannedDates).toEqual([
      { date: '2027-01-19', from: '09:00', to: '12:30' },
    ]);
    expect(recorded).toMatchObject({
      state: 'signed',
      term: signed.term,
      frozen: signed.frozen,
      signatures: signed.signatures,
    });
  });

  it('leaves what is past as it took place', () => {
    const recorded = after(signed, away, on('2026-12-10', actors.manager));
    expect(recorded.content.commitment.plannedDates).toEqual(signed.content.commitment.plannedDates);
  });

  it('of somebody who signs takes no date away', () => {
    const recorded = after(
      signed,
      { ...away, of: 'manager', personId: 'manager' },
      on('2026-12-02', actors.officer),
    );
    expect(recorded.content).toEqual(signed.content);
  });

  it('of the executive is recorded by the officer alone', () => {
    const executive = { ...away, of: 'executive', personId: 'executive' } as const;
    expect(refusal(signed, executive, on('2026-12-02', actors.officer))).toBeNull();
    expect(refusal(signed, executive, on('2026-12-02', actors.manager))?.code).toBe('not-your-seat');
  });

  it.each([
    ['of the executive', { of: 'executive', personId: 'executive' }, 'manager', 'not-your-seat'],
    ['of the executive', { of: 'executive', personId: 'executive' }, 'officer', null],
    ['of a manager before them', { of: 'manager', personId: 'other-manager' }, 'manager', 'not-your-seat'],
    ['of a manager before them', { of: 'manager', personId: 'other-manager' }, 'officer', null],
    ['of themselves', { of: 'manager', personId: 'manager' }, 'manager', null],
    ['of the agent', {}, 'manager', null],
  ] as const)('%s %j, is corrected and withdrawn by the %s: %s', (_whose, whose, who, code) => {
    const recorded = after(signed, { ...away, ...whose }, on('2026-12-02', actors.officer));
    for (const days of [null, { startsOn: away.startsOn, endsOn: '2026-12-11' }]) {
      const command = { type: 'correct-absence', id: 'away', days } as const;
      expect(refusal(recorded, command, on('2026-12-03', actors[who]))?.code ?? null).toBe(code);
    }
  });

  it('is corrected: what else falls away then falls, and nothing comes back', () => {
    const recorded = after(signed, away, on('2026-12-02', actors.manager));
    const days = { startsOn: '2026-12-07', endsOn: '2027-01-20' };
    const longer = after(
      recorded,
      { type: 'correct-absence', id: 'away', days },
      on('2026-12-03', actors.officer),
    );
    expect(longer.absences).toMatchObject([{ id: 'away', ...days }]);
    expect(longer.content.commitment.plannedDates).toEqual([]);
    const none = after(
      longer,
      { type: 'correct-absence', id: 'away', days: null },
      on('2026-12-03', actors.manager),
    );
    expect(none.absences).toEqual([]);
    expect(none.content.commitment.plannedDates).toEqual([]);
  });

  it('ends sooner: who is back today was away until yesterday', () => {
    const recorded = after(signed, away, on('2026-12-02', actors.manager));
    const days = { startsOn: away.startsOn, endsOn: '2026-12-09' };
    const command = { type: 'correct-absence', id: 'away', days } as const;
    expect(after(recorded, command, on('2026-12-10', actors.manager)).absences[0]?.endsOn).toBe('2026-12-09');
    expect(refusal(recorded, command, on('2026-12-11', actors.manager))?.code).toBe('absence-out-of-range');
    expect(refusal(recorded, command, on('2026-12-19', actors.manager))?.code).toBe('no-absence');
  });

  it.each([
    [{ startsOn: '2026-09-01' }, '/startsOn'],
    [{ startsOn: '2028-01-10', endsOn: '2028-01-11' }, '/startsOn'],
    [{ endsOn: '2026-12-06' }, '/endsOn'],
    [{ endsOn: '2028-12-01' }, '/endsOn'],
  ])('is not of %j', (days, pointer) => {
    expect(refusal(signed, { ...away, ...days }, on('2026-12-02', actors.manager))).toMatchObject({
      code: 'absence-out-of-range',
      pointer,
    });
  });

  it('is one at a time for a person', () => {
    const recorded = after(signed, away, on('2026-12-02', actors.manager));
    const again = { ...away, id: 'again', startsOn: '2026-12-18', endsOn: '2026-12-20' };
    expect(refusal(recorded, again, on('2026-12-02', actors.manager))).toEqual({
      code: 'already-absent',
      from: away.startsOn,
      until: away.endsOn,
    });
    const other = { ...again, of: 'manager', personId: 'manager' } as const;
    expect(refusal(recorded, other, on('2026-12-02', actors.manager))).toBeNull();
  });
});
