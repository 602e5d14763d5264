import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../platform/views.ts';
import { daysOf } from './history-acts.ts';
import { actWords } from './history-words.ts';

const people = {
  agent: { id: 'agent', firstName: 'Élodie', lastName: 'd’Aubigné' },
  manager: { id: 'manager', firstName: 'Nathalie', lastName: 'Serra' },
  executive: { id: 'executive', firstName: 'Étienne', lastName: 'Lacaze' },
  officer: { id: 'officer', firstName: 'Magali', lastName: 'Gompel' },
};

type Told = [type: string, by: keyof typeof people, at: string, summary?: string];

function entries(...told: Told[]): HistoryEntry[] {
  return told.map(([type, by, at, summary = `(${type})`], place) => ({
    sequence: place + 1,
    at: `2026-05-${at}:00.000Z`,
    type,
    actor: people[by],
    party: by,
    summary,
    message: null,
    position: null,
    hash: null,
  }));
}

const signedToTheEnd = entries(
  ['started', 'agent', '11T08:00', 'Contrat commencé par Élodie d’Aubigné.'],
  ['identity-answered', 'agent', '11T08:01'],
  ['mission-answered', 'agent', '11T08:05'],
  ['number-given', 'agent', '12T07:14'],
  ['text-frozen', 'agent', '12T07:14'],
  ['signed', 'agent', '12T07:14'],
  ['sent-to-manager', 'agent', '12T07:14'],
  ['signed', 'manager', '20T12:02'],
  ['sent-to-executive', 'manager', '20T12:02'],
  ['signed', 'executive', '27T15:38'],
  ['took-effect', 'executive', '27T15:38', 'Contrat conclu.'],
);

function read(history: HistoryEntry[], readerId = 'agent') {
  return daysOf(history).map(({ day, acts }) => [day, ...acts.map((act) => actWords(act, readerId))]);
}

describe('the history of a contract', () => {
  it('is one sentence an act, by day, the latest first', () => {
    expect(read(signedToTheEnd)).toEqual([
      ['2026-05-27', 'Étienne Lacaze a signé. Contrat conclu.'],
      [
        '2026-05-20',
        'Nathalie Serra a donné son accord et signé. La direction générale peut signer à son tour.',
      ],
      ['2026-05-12', 'Vous avez signé et envoyé le contrat à votre hiérarchie.'],
      ['2026-05-11', 'Vous avez rempli les étapes Moi et Mission.', 'Vous avez commencé le contrat.'],
    ]);
  });

  it('does not say of whoever records a signature that they signed', () => {
    const recorded = entries(
      ['signed', 'officer', '27T15:38', 'Signature sur papier de Étienne Lacaze.'],
      ['took-effect', 'officer', '27T15:38', 'Contrat conclu.'],
    );
    expect(read(recorded, 'officer')).toEqual([
      ['2026-05-27', 'Signature sur papier de Étienne Lacaze. Contrat conclu.'],
    ]);
  });

  it('loses no event', () => {
    const kept = daysOf(signedToTheEnd).flatMap(({ acts }) => acts.flatMap((act) => act.entries));
    expect(new Set(kept)).toEqual(new Set(signedToTheEnd));
  });

  it('speaks to whoever reads', () => {
    expect(read(signedToTheEnd, 'manager')[2]?.[1]).toBe(
      'Élodie d’Aubigné a signé et envoyé le contrat à sa hiérarchie.',
    );
    expect(read(signedToTheEnd, 'manager')[1]?.[1]).toMatch(/^Vous avez donné votre accord et signé\./);
  });

  it('says what an act voids', () => {
    const back = entries(
      ['change-requested', 'manager', '13T08:00'],
      ['signatures-voided', 'manager', '13T08:00'],
      ['taken-back', 'agent', '14T08:00'],
    );
    expect(read(back).flat()).toEqual([
      '2026-05-14',
      'Vous avez repris le contrat pour le modifier.',
      '2026-05-13',
      'Nathalie Serra a demandé une modification. Les signatures déjà données ne valent plus.',
    ]);
  });

  it('says one signature for two seats as one', () => {
    const both = entries(
      ['signed', 'manager', '20T08:00'],
      ['signed', 'manager', '20T08:00'],
      ['took-effect', 'manager', '20T08:00', 'Contrat conclu.'],
    );
    expect(read(both)[0]?.[1]).toBe('Nathalie Serra a donné son accord et signé. Contrat conclu.');
  });

  it('keeps the words of an event that it does not know', () => {
    expect(read(entries(['newer', 'manager', '20T08:00', 'Du nouveau.']))[0]?.[1]).toBe('Du nouveau.');
  });
});
