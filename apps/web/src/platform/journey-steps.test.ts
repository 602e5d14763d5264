import { describe, expect, it } from 'vitest';
import { journeySteps } from './journey-steps.ts';
import type { ContractView, HistoryEntry } from './views.ts';

const agent = { id: 'a', firstName: 'Élodie', lastName: 'd’Aubigné' };
const manager = { id: 'm', firstName: 'Nathalie', lastName: 'Serra' };
const executive = { id: 'e', firstName: 'Étienne', lastName: 'Lacaze' };
const now = new Date('2026-05-15T10:00:00.000Z');

const signedBy = (seat: 'agent' | 'manager' | 'executive', person: typeof agent, at: string) => ({
  seat,
  person,
  onBehalfOf: null,
  standIn: null,
  delegation: null,
  at,
  method: 'demo',
  paper: null,
});
const byAgent = signedBy('agent', agent, '2026-05-12T07:14:00.000Z');
const byManager = signedBy('manager', manager, '2026-05-13T07:14:00.000Z');
const byExecutive = signedBy('executive', executive, '2026-05-14T07:14:00.000Z');
const term = { startsOn: '2026-06-01', endsOn: '2026-11-30' };

const entry = (type: string, actor: typeof agent, party: 'agent' | 'manager' | 'officer', at: string) =>
  ({
    sequence: 1,
    at,
    type,
    actor,
    party,
    summary: '',
    message: null,
    position: null,
    hash: null,
  }) satisfies HistoryEntry;

function steps(over: Partial<ContractView>, personId = 'a', history: HistoryEntry[] = []) {
  const contract = {
    state: 'draft',
    phase: null,
    signatures: [],
    term,
    waitingFor: null,
    waitingSince: null,
    effectiveOn: null,
    changeRequest: null,
    ...over,
  };
  return journeySteps(contract as unknown as ContractView, { personId, now }, history).map(
    ({ name, detail, status }) => `${status}: ${name}${detail ? `, ${detail}` : ''}`,
  );
}

describe('journeySteps', () => {
  it('says who must act and since when', () => {
    const awaiting: Partial<ContractView> = {
      state: 'awaiting-manager',
      signatures: [byAgent],
      waitingFor: { seat: 'manager', person: manager, method: 'product' },
      waitingSince: '2026-05-12T07:14:00.000Z',
    };
    expect(steps(awaiting)).toEqual([
      'done: Commencé',
      'done: Vous avez signé, mardi 12 mai, 9\u00a0h\u00a014',
      'now: Accord de Nathalie Serra, depuis mardi',
      'next: Signature de la direction générale',
      'next: En cours, à partir du 1er juin 2026',
      'next: Évaluation, à partir du 31 octobre 2026',
    ]);
    expect(steps(awaiting, 'm').slice(1, 3)).toEqual([
      'done: Élodie d’Aubigné a signé, mardi 12 mai, 9\u00a0h\u00a014',
      'now: Votre accord, depuis mardi',
    ]);
  });

  it('leaves a draft with its agent', () => {
    const draft = steps({ waitingFor: { seat: 'agent', person: agent, method: 'product' } });
    expect(draft.slice(0, 2)).toEqual(['now: En préparation', 'next: Votre signature']);
  });

  it('follows a signed contract through its phases', () => {
    const signed: Partial<ContractView> = { state: 'signed', signatures: [byAgent, byManager, byExecutive] };
    expect(steps({ ...signed, phase: 'upcoming' }).slice(4)).toEqual([
      'now: Tout est signé, début le 1er juin 2026',
      'next: Évaluation, à partir du 31 octobre 2026',
    ]);
    expect(steps({ ...signed, phase: 'evaluation-due' }).slice(4)).toEqual([
      'done: En cours, jusqu’au 30 novembre 2026',
      'now: Évaluation, avant le 30 novembre 2026',
    ]);
    expect(steps({ ...signed, phase: 'ended' }).at(-1)).toBe(
      'done: Arrivé à terme, jusqu’au 30 novembre 2026',
    );
  });

  it('stops where the contract stopped', () => {
    expect(steps({ state: 'declined', signatures: [] })).toEqual(['done: Commencé', 'stopped: Refusé']);
    expect(
      steps({
        state: 'terminated',
        signatures: [byAgent, byManager, byExecutive],
        effectiveOn: '2026-08-01',
      }).at(-1),
    ).toBe('stopped: Fin anticipée, dernier jour\u00a0: 1er août 2026');
  });

  it('says who ended it and when, for those who may read its history', () => {
    const refused = [
      entry('started', agent, 'agent', '2025-12-01T08:00:00.000Z'),
      entry('declined', manager, 'manager', '2026-05-13T07:14:00.000Z'),
    ];
    expect(steps({ state: 'declined' }, 'a', refused)).toEqual([
      'done: Commencé, lundi 1er décembre 2025',
      'stopped: Nathalie Serra a refusé, mercredi 13 mai, 9\u00a0h\u00a014',
    ]);
    const withdrawn = [entry('withdrawn', agent, 'agent', '2026-05-13T07:14:00.000Z')];
    expect(steps({ state: 'withdrawn' }, 'a', withdrawn).at(-1)).toBe(
      'stopped: Vous avez retiré le projet, mercredi 13 mai, 9\u00a0h\u00a014',
    );
    const recorded = [entry('termination-declared', manager, 'officer', '2026-05-13T07:14:00.000Z')];
    expect(steps({ state: 'terminated', effectiveOn: '2026-08-01' }, 'a', recorded).at(-1)).toBe(
      'stopped: Fin anticipée, mercredi 13 mai, 9\u00a0h\u00a014, dernier jour\u00a0: 1er août 2026',
    );
  });

  it('says who sent it back, or who took it back', () => {
    const changeRequest: ContractView['changeRequest'] = {
      party: 'manager',
      person: manager,
      message: 'Pas le jeudi.',
      at: '2026-05-13T07:14:00.000Z',
    };
    const back: Partial<ContractView> = {
      state: 'changes-requested',
      waitingFor: { seat: 'agent', person: agent, method: 'product' },
      waitingSince: '2026-05-13T07:14:00.000Z',
    };
    expect(steps({ ...back, changeRequest }).slice(1, 3)).toEqual([
      'back: Nathalie Serra a demandé une modification, mercredi 13 mai, 9\u00a0h\u00a014',
      'now: À modifier, puis à signer, depuis mercredi',
    ]);
    const taken = [entry('taken-back', agent, 'agent', '2026-05-13T07:14:00.000Z')];
    expect(steps(back, 'a', taken)[1]).toBe(
      'back: Vous avez repris le contrat, mercredi 13 mai, 9\u00a0h\u00a014',
    );
    expect(steps(back)[1]).toBe('back: Repris pour être modifié');
  });

  it('keeps the name of whoever signed for the executive', () => {
    expect(
      steps({ state: 'signed', phase: 'active', signatures: [byAgent, byManager, byExecutive] })[3],
    ).toBe('done: Étienne Lacaze a signé, jeudi 14 mai, 9\u00a0h\u00a014');
  });

  it('tells the project lead, who is not shown the signatures, which are past', () => {
    const awaiting: Partial<ContractView> = {
      state: 'awaiting-executive',
      waitingFor: { seat: 'executive', person: executive, method: 'product' },
      waitingSince: '2026-05-13T07:14:00.000Z',
    };
    expect(steps(awaiting, 'lead').slice(0, 4)).toEqual([
      'done: Commencé',
      'done: Signature de l’agent',
      'done: Accord de la hiérarchie',
      'now: Signature d’Étienne Lacaze, depuis mercredi',
    ]);
  });
});
