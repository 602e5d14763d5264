import { describe, expect, it } from 'vitest';
import type { ContractView } from '../platform/views.ts';
import { standingOf } from './standing.ts';

const manager = { id: 'm', firstName: 'Nathalie', lastName: 'Serra' };
const now = new Date('2026-05-15T10:00:00.000Z');

const plannedDates = [
  { date: '2026-06-16', from: '14:00', to: '17:30' },
  { date: '2026-05-12', from: '09:00', to: '12:30' },
  { date: '2026-06-02', from: '09:00', to: '12:30' },
];

function standing(over: Partial<ContractView>) {
  const contract = {
    state: 'draft',
    phase: null,
    term: { startsOn: '2026-06-01', endsOn: '2026-11-30' },
    problems: [],
    waitingFor: null,
    waitingSince: null,
    changeRequest: null,
    effectiveOn: null,
    content: { commitment: { plannedDates } },
    ...over,
  };
  return standingOf(contract as unknown as ContractView, now);
}

describe('standingOf', () => {
  it('says who acts, since when and what follows', () => {
    const awaiting: Partial<ContractView> = {
      state: 'awaiting-manager',
      waitingFor: { seat: 'manager', person: manager, method: 'product' },
      waitingSince: '2026-05-12T07:14:00.000Z',
    };
    expect(standing(awaiting)).toEqual({
      headline: 'Nathalie Serra doit donner son accord',
      detail:
        'Depuis mardi. Ensuite, la direction générale des services signera. Le contrat prendra effet le lundi 1er juin 2026.',
    });
  });

  it('counts what a draft still lacks, notices left aside', () => {
    const problem = { pointer: '/mission/title', code: 'missing', detail: '' };
    const problems: ContractView['problems'] = [
      { ...problem, level: 'fault' },
      { ...problem, level: 'fault' },
      { ...problem, level: 'notice' },
    ];
    expect(standing({ problems }).detail).toMatch(/^Il reste 2\u00a0réponses/);
    expect(standing({}).detail).toMatch(/^Toutes vos réponses sont là/);
  });

  it('tells a requested change from a contract taken back', () => {
    const changeRequest: ContractView['changeRequest'] = {
      party: 'manager',
      person: manager,
      message: 'Pas le jeudi.',
      at: '2026-05-12T07:14:00.000Z',
    };
    expect(standing({ state: 'changes-requested', changeRequest }).headline).toBe(
      'Nathalie Serra vous demande une modification',
    );
    expect(standing({ state: 'changes-requested' }).headline).toBe('Vous avez repris votre contrat');
  });

  it.each([
    ['upcoming', 'Votre contrat commence le 1er juin 2026'],
    ['active', 'Votre contrat est en cours'],
    ['evaluation-due', 'Le moment de l’évaluation est venu'],
  ] as const)('in phase %s, reads « %s »', (phase, headline) => {
    expect(standing({ state: 'signed', phase }).headline).toBe(headline);
  });

  it('says the next date of a contract that runs', () => {
    expect(standing({ state: 'signed', phase: 'active' }).detail.replaceAll('\u00a0', ' ')).toBe(
      'Il va jusqu’au lundi 30 novembre 2026. Prochaine date : mardi 2 juin, de 9 h à 12 h 30.',
    );
  });

  it('names the last day of a contract ended early', () => {
    expect(standing({ state: 'terminated', effectiveOn: '2026-08-01' }).headline).toBe(
      'Votre contrat prend fin le 1er août 2026',
    );
  });
});
