import { describe, expect, test } from 'vitest';
import { contractIn } from '../contract/contract.sample.ts';
import type { ContractEvent } from '../contract/events.ts';
import type { Civility } from '../people/person.ts';
import { historyMessage, historySentence } from './history.ts';
import type { Named } from './people.ts';
import { typography } from './typography.ts';

const at = '2026-11-03T08:00:00.000Z';
const agent: Named = { civility: 'madame', firstName: 'Élodie', lastName: 'd’Aubigné' };
const named = (civility: Civility | null): Named => ({ civility, firstName: 'Nathalie', lastName: 'Serra' });
const { content, frozen, signatures } = contractIn('signed');
const term = { startsOn: '2026-12-01', endsOn: '2027-05-31' };
const date = { date: '2026-11-24', from: '09:00', to: '12:30' };

function say(event: ContractEvent, civility: Civility | null = 'madame'): string {
  return historySentence(event, { actor: agent, person: () => named(civility) }).replaceAll('\u00A0', ' ');
}

const told: [ContractEvent, string][] = [
  [
    { type: 'started', id: 'c', agentId: 'agent', leadId: 'lead', content, renewalOf: null, at },
    'Contrat commencé par Élodie d’Aubigné.',
  ],
  [
    { type: 'started', id: 'c', agentId: 'agent', leadId: 'lead', content, renewalOf: 'b', at },
    'Prolongation commencée par Élodie d’Aubigné.',
  ],
  [
    { type: 'identity-answered', identity: content.identity },
    'Étape « Moi » enregistrée par Élodie d’Aubigné.',
  ],
  [
    { type: 'mission-answered', mission: content.mission, leadId: 'lead' },
    'Étape « Mission » enregistrée par Élodie d’Aubigné.',
  ],
  [
    { type: 'commitment-answered', commitment: content.commitment },
    'Étape « Temps » enregistrée par Élodie d’Aubigné.',
  ],
  [
    { type: 'service-answered', service: content.service },
    'Étape « Service » enregistrée par Élodie d’Aubigné.',
  ],
  [{ type: 'discarded' }, 'Brouillon supprimé par Élodie d’Aubigné.'],
  [{ type: 'number-given', number: 'ENG-2026-0042' }, 'Numéro ENG-2026-0042 attribué au contrat.'],
  [{ type: 'sent-to-manager', at }, 'Contrat transmis à la hiérarchie pour accord.'],
  [
    { type: 'sent-to-executive', at },
    'Contrat transmis à la direction générale des services pour signature.',
  ],
  [
    { type: 'took-effect', at, term, droppedDates: [] },
    'Contrat conclu : il court du 1er décembre 2026 au 31 mai 2027 inclus.',
  ],
  [
    { type: 'took-effect', at, term, droppedDates: [date] },
    'Contrat conclu : il court du 1er décembre 2026 au 31 mai 2027 inclus. Une date planifiée, antérieure à la prise d’effet, est retirée.',
  ],
  [
    { type: 'took-effect', at, term, droppedDates: [date, date] },
    'Contrat conclu : il court du 1er décembre 2026 au 31 mai 2027 inclus. 2 dates planifiées, antérieures à la prise d’effet, sont retirées.',
  ],
  [
    { type: 'change-requested', party: 'manager', personId: 'manager', message: 'Pas le jeudi.', at },
    'Modification demandée par Nathalie Serra, supérieure hiérarchique.',
  ],
  [
    { type: 'change-requested', party: 'lead', personId: 'lead', message: 'Autre date.', at },
    'Modification demandée par Nathalie Serra, cheffe de projet innovation.',
  ],
  [{ type: 'signatures-voided' }, 'Les signatures déjà données ne valent plus.'],
  [
    { type: 'declined', party: 'executive', personId: 'executive', reason: 'Non.', at },
    'Contrat refusé par Nathalie Serra, pour la direction générale des services.',
  ],
  [
    { type: 'manager-disputed', personId: 'manager', at },
    'Nathalie Serra a répondu : « Ce n’est pas mon agent ».',
  ],
  [{ type: 'taken-back', at }, 'Contrat repris pour modification par Élodie d’Aubigné.'],
  [{ type: 'withdrawn', at }, 'Projet retiré par Élodie d’Aubigné.'],
  [
    { type: 'handed-over', managerId: 'other', reason: 'Mobilité.', at },
    'Contrat confié à Nathalie Serra, supérieure hiérarchique.',
  ],
  [
    { type: 'termination-declared', party: 'agent', effectiveOn: '2027-03-01', at },
    'Fin anticipée déclarée par Élodie d’Aubigné : dernier jour le 1er mars 2027.',
  ],
  [
    { type: 'termination-declared', party: 'officer', effectiveOn: '2027-03-01', at },
    'Déclaration de fin anticipée enregistrée par Élodie d’Aubigné : dernier jour le 1er mars 2027.',
  ],
  [
    { type: 'termination-reverted', at },
    'Fin anticipée annulée par Élodie d’Aubigné : l’engagement se poursuit.',
  ],
  [
    { type: 'difficulty-signalled', personId: 'manager', reason: 'Trop de dates.', at },
    'Difficulté signalée par Nathalie Serra, supérieure hiérarchique.',
  ],
  [{ type: 'closed', reason: 'mission-stopped', note: null, at }, 'Contrat clos. Motif : mission arrêtée.'],
  [{ type: 'evaluation-recorded', personId: 'lead', at }, 'Évaluation enregistrée par Nathalie Serra.'],
  [{ type: 'renewed', renewalId: 'd', at }, 'Prolongation demandée par Élodie d’Aubigné.'],
];

test.each(told)('%j', (event, sentence) => {
  expect(say(event)).toBe(sentence);
});

describe('signatures', () => {
  test.each([
    [0, 'madame', 'Contrat signé par Nathalie Serra.'],
    [1, 'madame', 'Contrat signé par Nathalie Serra, supérieure hiérarchique.'],
    [1, 'monsieur', 'Contrat signé par Nathalie Serra, supérieur hiérarchique.'],
    [1, null, 'Contrat signé par Nathalie Serra, pour la hiérarchie.'],
    [2, 'madame', 'Contrat signé par Nathalie Serra, pour la direction générale des services.'],
  ] as const)('seat %d, %s: %s', (place, civility, sentence) => {
    const signature = signatures[place];
    if (signature === undefined) throw new Error('no such signature');
    expect(say({ type: 'signed', signature: { ...signature, civility } })).toBe(sentence);
  });
});

describe('in somebody’s stead', () => {
  const basis = { number: '2026-114', date: '2026-01-05' };
  const acted = { personId: 'x', onBehalfOf: 'y', at } as const;

  test.each<[ContractEvent, string]>([
    [
      { type: 'declined', party: 'manager', reason: 'Non.', standIn: 'substitution', ...acted },
      'Contrat refusé par Nathalie Serra, supérieure hiérarchique, par suppléance de Mme Serra.',
    ],
    [
      { type: 'change-requested', party: 'manager', message: 'm', standIn: 'interim', ...acted },
      'Modification demandée par Nathalie Serra, supérieure hiérarchique, par intérim de Mme Serra.',
    ],
    [
      { type: 'declined', party: 'executive', reason: 'Non.', delegation: basis, ...acted },
      'Contrat refusé par Nathalie Serra, pour la direction générale des services, par délégation de Mme Serra (arrêté n° 2026-114 du 5 janvier 2026).',
    ],
    [
      { type: 'manager-disputed', standIn: 'substitution', ...acted },
      'Nathalie Serra, par suppléance de Mme Serra, a répondu : « Ce n’est pas mon agent ».',
    ],
    [
      { type: 'difficulty-signalled', reason: 'Trop.', ...acted },
      'Difficulté signalée par Nathalie Serra, supérieure hiérarchique, à la place de Mme Serra.',
    ],
  ])('%j', (event, sentence) => {
    expect(say(event)).toBe(sentence);
  });

  test.each([
    [1, { standIn: 'substitution' }, 'supérieure hiérarchique, par suppléance de Mme Serra'],
    [
      2,
      { delegation: basis },
      'pour la direction générale des services, par délégation de Mme Serra (arrêté n° 2026-114 du 5 janvier 2026)',
    ],
    [2, {}, 'pour la direction générale des services, par délégation de Mme Serra'],
  ] as const)('a signature for seat %d: %j', (place, ground, words) => {
    const [signature] = signatures.slice(place);
    if (signature === undefined) throw new Error('no such signature');
    const given = { ...signature, civility: 'madame', onBehalfOf: 'y', ...ground } as const;
    expect(say({ type: 'signed', signature: given })).toBe(`Contrat signé par Nathalie Serra, ${words}.`);
  });
});

test('without a civility nobody is given a gender', () => {
  const asked = { type: 'change-requested', personId: 'x', message: 'm', at } as const;
  expect(say({ ...asked, party: 'lead' }, null)).toBe(
    'Modification demandée par Nathalie Serra, au titre du projet.',
  );
});

test('the spaces and apostrophes are those of French', () => {
  for (const [event] of told) {
    const sentence = historySentence(event, { actor: agent, person: () => named('madame') });
    expect(typography(sentence)).toBe(sentence);
  }
});

test('the text is frozen', () => {
  if (frozen === null) throw new Error('not frozen');
  expect(say({ type: 'text-frozen', frozen })).toBe('Texte du contrat fixé pour la signature.');
});

test('what a person said with their act', () => {
  expect(
    historyMessage({ type: 'change-requested', party: 'lead', personId: 'x', message: 'Plus tard.', at }),
  ).toBe('Plus tard.');
  expect(historyMessage({ type: 'handed-over', managerId: 'x', reason: 'Mobilité.', at })).toBe('Mobilité.');
  expect(historyMessage({ type: 'closed', reason: 'other', note: 'Voir courrier.', at })).toBe(
    'Voir courrier.',
  );
  expect(historyMessage({ type: 'closed', reason: 'departure', note: null, at })).toBeNull();
  expect(historyMessage({ type: 'withdrawn', at })).toBeNull();
});
