import type { Sentence } from '../wording.ts';

export const title: readonly Sentence[] = [
  { missing: ['renewalOf'], say: 'Contrat d’engagement' },
  { given: ['renewalOf'], say: 'Prolongation du contrat n° {renewalOf}' },
];

export const subtitle: readonly Sentence[] = [
  { when: { agreement: 'madame' }, say: '{civility=Madame} {firstName} {lastName},' },
  { when: { agreement: 'monsieur' }, say: '{civility=Monsieur} {firstName} {lastName},' },
  { when: { agreement: 'neutral' }, say: '{firstName} {lastName},' },
  { say: 'en qualité [d’équipière|d’équipier|d’équipière ou d’équipier] {ofLab}' },
];
