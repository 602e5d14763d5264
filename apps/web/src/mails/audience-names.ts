import type { LetterSummary } from './queries.ts';

type Audience = LetterSummary['to'][number];

const names: Readonly<Record<Audience, string>> = {
  agent: 'à l’agent',
  manager: 'à la hiérarchie',
  'former-manager': 'à qui tenait la place de la hiérarchie',
  executive: 'à la direction générale des services',
  officer: 'à la communication du Lab’',
  lead: 'à qui mène le projet',
  signatory: 'à qui a signé',
  informed: 'à l’encadrement tenu informé',
  reader: 'à qui préfère un courriel par jour',
  copied: 'aux adresses en copie',
  keeper: 'à la communication du Lab’ et à l’administration',
  administrator: 'à l’administration',
  preparer: 'à qui a établi ou lancé l’élimination',
  requester: 'à qui a demandé la correction',
  anyone: 'à qui se connecte',
};

/** « à la hiérarchie et à la communication du Lab’ » */
export function audienceNames(to: readonly Audience[]): string {
  const [last = '', ...before] = to.map((audience) => names[audience]).toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(', ')} et ${last}`;
}
