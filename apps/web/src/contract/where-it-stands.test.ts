import { describe, expect, it } from 'vitest';
import type { ContractView } from '../platform/views.ts';
import { whereItStands } from './where-it-stands.ts';

const agent = { id: 'a', firstName: 'Élodie', lastName: 'd’Aubigné' };
const manager = { id: 'm', firstName: 'Nathalie', lastName: 'Serra' };
const term = { startsOn: '2026-06-01', endsOn: '2026-11-30' };
const now = new Date('2026-05-15T10:00:00.000Z');

function words(over: Partial<ContractView>, personId = agent.id): string {
  const contract = {
    agent,
    term,
    waitingFor: null,
    waitingSince: null,
    effectiveOn: null,
    allowed: [],
    ...over,
  };
  return whereItStands(contract as unknown as ContractView, { personId, now });
}

describe('where a contract stands', () => {
  it('is who acts and since when', () => {
    const awaiting: Partial<ContractView> = {
      state: 'awaiting-manager',
      waitingFor: { seat: 'manager', person: manager, method: 'product' },
      waitingSince: '2026-05-12T07:14:00.000Z',
    };
    expect(words(awaiting)).toBe('Nathalie Serra doit donner son accord, depuis mardi.');
    expect(words(awaiting, manager.id)).toBe('À vous de donner votre accord, depuis mardi.');
  });

  it.each([
    ['upcoming', 'Tout le monde a signé. Il prend effet le lundi 1er juin 2026.'],
    ['active', 'Tout le monde a signé. Il court jusqu’au lundi 30 novembre 2026.'],
    ['ended', 'Il est arrivé à son terme le lundi 30 novembre 2026. Vous pouvez toujours le lire.'],
  ] as const)('of a signed contract, is its phase: %s', (phase, said) => {
    expect(words({ state: 'signed', phase })).toBe(said);
  });

  it('asks for the evaluation when it is due, and speaks of renewing to whom may', () => {
    const due: Partial<ContractView> = { state: 'signed', phase: 'evaluation-due' };
    expect(words(due)).toMatch(/c’est le moment de faire le point ensemble\.$/);
    expect(words({ ...due, allowed: ['renew'] })).toMatch(/Vous pouvez le prolonger\.$/);
  });

  it('tells a withdrawn contract from a closed one, a refused one and one ended early', () => {
    expect(words({ state: 'withdrawn' })).toMatch(/^Vous avez retiré ce projet/);
    expect(words({ state: 'withdrawn' }, manager.id)).toMatch(/^Élodie d’Aubigné a retiré ce projet/);
    expect(words({ state: 'closed' })).toMatch(/^Il est clos/);
    expect(words({ state: 'declined' })).toMatch(/^Il a été refusé/);
    expect(words({ state: 'terminated', effectiveOn: '2026-05-15' })).toBe(
      'L’engagement prend fin le vendredi 15 mai 2026.',
    );
    expect(words({ state: 'terminated', effectiveOn: '2026-05-14' })).toMatch(/a pris fin le jeudi 14 mai/);
  });
});
