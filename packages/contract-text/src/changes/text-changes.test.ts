import type { ResolvedText } from '@equipage/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeText } from '../compose/compose-text.ts';
import type { TextSource } from '../contract-text.ts';
import { resolveText } from '../resolve/resolve-text.ts';
import { type Changes, emptySource, sampleProfile, sampleSource } from '../resolve/source.sample.ts';
import { firstWording } from '../wording/2026-1/wording.ts';
import { answers, isAnswer } from './answers.ts';
import { textChanges } from './text-changes.ts';

const resolved = (source: TextSource) => resolveText(source, firstWording);
const composed = (text: ResolvedText) => composeText(text, firstWording);
const signed = resolved(sampleSource());
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

/** « label: before → after », of what changed from the sample. */
function changed(changes: Changes): string[] {
  return told(signed, resolved(sampleSource(changes)));
}

function told(before: ResolvedText, after: ResolvedText): string[] {
  return textChanges(before, after, composed).map((change) =>
    plain(`${change.label}: ${change.before.join(' | ')} → ${change.after.join(' | ')}`),
  );
}

describe('textChanges', () => {
  it('finds nothing between a text and itself', () => {
    expect(textChanges(signed, signed, composed)).toEqual([]);
  });

  it('tells an answer before and after, in the words of the contract', () => {
    expect(changed({ commitment: { percent: 5 } })).toEqual(['Part du temps de travail: 7,5 % → 5 %']);
    expect(changed({ commitment: { fieldTrips: false } })).toEqual([
      'Déplacements sur le terrain: oui → non',
    ]);
    expect(changed({ service: { stockTaking: 'monthly' } })).toEqual([
      'Réunions de bilan: chaque trimestre → chaque mois',
    ]);
  });

  it('tells what is given now and was not, and the reverse', () => {
    expect(changed({ service: { benefits: null } })).toEqual([
      'Ce qui s’ajoute pour le service: une méthode d’atelier partagée → ',
    ]);
    expect(told(resolved(emptySource()), signed)).toContain(
      'Fonction:  → gestionnaire des transports scolaires',
    );
  });

  it('tells the items that an answer lists line by line', () => {
    expect(changed({ mission: { description: '- observer\n- animer' } })).toEqual([
      'Contenu de la mission: observer trois guichets et animer deux ateliers de parents d’élèves → – observer\u202f;\n– animer',
    ]);
  });

  it('tells of a list what was taken out, what was put in, and how many stayed', () => {
    const plannedDates = [
      { date: '2026-12-08', from: '09:00', to: '12:30' },
      { date: '2027-02-09', from: '14:00', to: '17:30' },
    ];
    const after = resolved(sampleSource({ commitment: { plannedDates } }));
    const [change, ...others] = textChanges(signed, after, composed);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ section: null, label: 'Dates planifiées', kept: 1 });
    expect(change?.before.map(plain)).toEqual(['mardi 12 janvier 2027, de 14 h à 17 h 30']);
    expect(change?.after.map(plain)).toEqual(['mardi 9 février 2027, de 14 h à 17 h 30']);
  });

  it('names the clause in which a change stands', () => {
    const after = resolved(sampleSource({ mission: { domains: ['internal-processes'] } }));
    expect(textChanges(signed, after, composed)).toMatchObject([
      { section: 'mission', heading: 'Engagement et mission confiée', label: 'Domaines', kept: 0 },
    ]);
  });

  it('does not tell the agreements of a sentence as changes of its wording', () => {
    expect(changed({ identity: { civility: 'monsieur' } })).toEqual(['Civilité: Madame → Monsieur']);
  });

  it('tells apart what the organisation says otherwise', () => {
    const profile = { ...sampleProfile, since: 'trois ans' };
    const after = resolved(sampleSource({ commitment: { percent: 5 } }, { profile }));
    const changes = textChanges(signed, after, composed);
    expect(changes.map(({ label }) => label)).toEqual(['Part du temps de travail', 'Rédaction']);
    expect(changes[1]).toMatchObject({ section: 'context', heading: 'Contexte' });
    expect(changes[1]?.before.join()).toContain('Depuis deux ans');
    expect(changes[1]?.after.join()).toContain('Depuis trois ans');
  });

  it('compares two versions of the wording clause by clause', () => {
    const compose = (text: ResolvedText) => {
      const written = composed({ ...text, wording: signed.wording });
      if (text.wording === signed.wording) return written;
      const [, ...rest] = written.sections;
      return { ...written, sections: [...rest, { code: 'new', heading: 'Autre', blocks: [] }] };
    };
    const after = { ...signed, wording: 'later' };
    const found = textChanges(signed, after, compose);
    expect(found.map(({ section, label }) => [section, label])).toEqual([
      ['new', 'Rédaction'],
      ['context', 'Rédaction'],
    ]);
    expect(found[0]).toMatchObject({ before: [], after: ['Autre'] });
    expect(found[1]?.after).toEqual([]);
  });
});

describe('the answers', () => {
  it('are every variable that comes from the contract and not from the organisation', () => {
    const { profile, ...rest } = sampleSource();
    const other = { ...profile, lab: 'La Fabrique', region: 'Métropole', since: 'dix ans', head: 'Le Maire' };
    const fromProfile = Object.entries(resolved({ ...rest, profile: other }).values).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(signed.values[name]),
    );
    for (const [name] of fromProfile) expect(isAnswer(name), name).toBe(false);
    const blank = Object.entries(resolved(emptySource()).values).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(signed.values[name]),
    );
    for (const [name] of blank) expect(isAnswer(name), name).toBe(true);
  });

  it('each tell their change, whatever it is, and never the wording’s', () => {
    const any = fc.constantFrom(...answers);
    fc.assert(
      fc.property(any, any, (one, other) => {
        const names = [...one.from, ...other.from];
        const empty = Object.fromEntries(names.map((name) => [name, null]));
        const after = { ...signed, values: { ...signed.values, ...empty } };
        const labels = textChanges(signed, after, composed).map(({ label }) => label);
        const said = [one, other].filter(({ words }) => words(signed.values).length > 0);
        expect(new Set(labels)).toEqual(new Set(said.map(({ label }) => label)));
      }),
    );
  });
});
