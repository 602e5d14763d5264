import { describe, expect, test } from 'vitest';
import { firstWording } from '../wording/2026-1/wording.ts';
import type { WordingData } from '../wording/wording.ts';
import { wordingFaults } from './check-wording.ts';
import { requiredCommitments } from './commitments.ts';
import { wordingFaultCodes, wordingFaultSentence } from './faults.ts';

const { version: _, ...first } = firstWording;

/** The first wording with one more sentence, in its last section. */
function withSentence(say: string): WordingData {
  const sections = first.sections.map((section) =>
    section.code === 'term' ? { ...section, blocks: [...section.blocks, { paragraph: [{ say }] }] } : section,
  );
  return { ...first, sections };
}
const pointer = '/sections/6/blocks/2/paragraph/0';
const faultsIn = (say: string) => wordingFaults(withSentence(say));

test('the first wording has no fault', () => {
  expect(wordingFaults(first)).toEqual([]);
});

describe('a sentence is refused, where it stands, for', () => {
  test.each([
    ['unknown-variable', 'La prime est de {prime}.', 'prime'],
    ['unknown-variable', '[{bonus}|le|la] chose.', 'bonus'],
    ['stray-sign', 'La part {percent', '{'],
    ['stray-sign', 'La part percent}', '}'],
    ['stray-sign', 'Un [accord', '['],
    ['stray-sign', 'En _italique', '_'],
    ['three-forms', '[Elle|Il] participe.', undefined],
    ['three-forms', '[Elle|Il|Camille|Iel] participe.', undefined],
    ['empty-form', '[Elle|Il|] participe.', undefined],
    ['not-for-everyone', 'L’équipière participe.', 'équipière'],
    ['median-dot', 'Les agent·es participent.', 'agent·es'],
    ['median-dot', 'Les agent•e•s participent.', 'agent•e'],
    ['gender-point', 'Les agent.e.s participent.', 'agent.e.s'],
    ['gender-point', 'Un animateur.rice participe.', 'animateur.rice'],
    ['gender-slash', 'Un animateur/animatrice participe.', 'animateur/animatrice'],
    ['gender-slash', 'Chargé/e de mission.', 'Chargé/e'],
    ['gender-parenthesis', 'Un(e) agent(e) participe.', 'Un(e)'],
    ['gender-hyphen', 'Un animateur-rice participe.', 'animateur-rice'],
    ['straight-apostrophe', "L'agent participe.", "L'agent"],
    ['straight-quotation-mark', 'Le "projet" avance.', undefined],
    ['forbidden-character', 'Le projet 🚀 avance.', 'U+1F680'],
    ['empty-sentence', '  ', undefined],
    ['too-long', 'a'.repeat(2001), '2000'],
  ] as const)('%s: %s', (code, say, about) => {
    expect(faultsIn(say)).toContainEqual({ pointer, code, ...(about !== undefined && { about }) });
  });
});

test.each([
  'Celui-ci, celles-ci et rendez-vous, là-bas, sous-direction, mi-parcours.',
  'Donnez-le, prenez-les, dit-il, va-t-en.',
  'Le projet « {missionTitle} », {lab} / {theLab} (à ce jour) : 3,5 h.',
  'Les agentes et les agents, la ou le chef de projet, équipière ou équipier.',
  '[lead=La cheffe|Le chef|La cheffe ou le chef] et [l’équipière|l’équipier|{firstName} {lastName}].',
])('%s is accepted', (say) => {
  expect(faultsIn(say)).toEqual([]);
});

describe('the whole is refused for', () => {
  test.each<[string, string, WordingData]>([
    ['empty-heading', '/annex/heading', { ...first, annex: { ...first.annex, heading: ' ' } }],
    ['stray-sign', '/annex/heading', { ...first, annex: { ...first.annex, heading: 'Annexe {lab}' } }],
    [
      'empty-section',
      '/sections/7',
      { ...first, sections: [...first.sections, { code: 'more', heading: 'Autre', blocks: [] }] },
    ],
    [
      'empty-block',
      '/sections/7/blocks/0',
      { ...first, sections: [...first.sections, { code: 'more', heading: 'Autre', blocks: [{ list: [] }] }] },
    ],
    [
      'same-section',
      '/sections/7',
      {
        ...first,
        sections: [
          ...first.sections,
          { code: 'term', heading: 'Autre', blocks: [{ list: [{ say: 'Un point' }] }] },
        ],
      },
    ],
    ['no-section', '/sections', { ...first, sections: [] }],
    ['empty-block', '/title', { ...first, title: [] }],
    ['unknown-condition', '/mention/0', { ...first, mention: [{ say: 'Oui.', when: { weather: 'fine' } }] }],
    ['unknown-condition', '/mention/0', { ...first, mention: [{ say: 'Oui.', given: ['weather'] }] }],
  ])('%s at %s', (code, at, data) => {
    expect(wordingFaults(data)).toContainEqual(expect.objectContaining({ pointer: at, code }));
  });
});

test('what is no longer said is shown at its section, and in words', () => {
  const sections = first.sections.map((section) =>
    section.code === 'recognition' ? { ...section, blocks: [{ paragraph: [{ say: 'Rien.' }] }] } : section,
  );
  const [fault] = wordingFaults({ ...first, sections });
  expect(fault).toEqual({ pointer: '/sections/5', code: 'commitment-dropped', about: 'recognition' });
  expect(fault && wordingFaultSentence(fault)).toBe(
    'Un engagement du contrat n’est plus dit : que l’engagement à faire progresser l’administration régionale est reconnu par la Direction générale et par la ligne hiérarchique de la personne.',
  );
});

test('every fault has its sentence, and every commitment its name', () => {
  for (const code of wordingFaultCodes) expect(wordingFaultSentence({ code, about: 'x' })).toMatch(/[.]$/);
  expect(new Set(requiredCommitments.map(({ id }) => id)).size).toBe(requiredCommitments.length);
});
