import { describe, expect, test } from 'vitest';
import { civilCases, sampleSource } from '../resolve/source.sample.ts';
import { plain, sectionText, wholeText } from './reading.sample.ts';
import { writtenText } from './written.sample.ts';

const [madame, monsieur, neutral] = civilCases.map(({ source }) => writtenText(source));
if (!madame || !monsieur || !neutral) throw new Error('a civility is missing');

/** A whole word, whatever its accents. */
const word = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

describe('madame', () => {
  test.each([
    ['mission', 'Madame Élodie d’Aubigné, gestionnaire'],
    ['mission', 'en qualité d’équipière du Lab’.'],
    ['support', 'Pour mener à bien sa mission, l’équipière bénéficie'],
    ['support', 'sur lequel l’équipière s’est positionnée (à ce jour'],
    ['support', 'tous les besoins signalés par l’équipière.'],
    ['support', 'Elle est invitée à une rencontre'],
    ['time', 'L’implication de l’équipière'],
    ['time', 'qui s’engage à libérer l’équipière à des moments donnés'],
    ['time', 'L’équipière est libre'],
    ['service', 'L’équipière informe régulièrement'],
    ['recognition', 'L’engagement de l’équipière'],
    [
      'term',
      'Si elle en ressent le besoin, l’équipière peut mettre fin au contrat avant son terme, par simple déclaration à la chargée de communication au Lab’.',
    ],
  ])('%s: %s', (code, phrase) => {
    expect(sectionText(madame, code)).toContain(phrase);
  });

  test('is never taken for a man', () => {
    expect(plain(madame.subtitle)).toBe('Madame Élodie d’Aubigné, en qualité d’équipière du Lab’');
    expect(wholeText(madame)).not.toMatch(word('monsieur|il|équipier|invité|positionné'));
  });
});

describe('monsieur', () => {
  test.each([
    ['mission', 'Monsieur Étienne Nguyễn, gestionnaire'],
    ['mission', 'en qualité d’équipier du Lab’.'],
    ['support', 'sur lequel l’équipier s’est positionné (à ce jour'],
    ['support', 'Il est invité à une rencontre'],
    ['time', 'qui s’engage à libérer l’équipier à des moments donnés'],
    [
      'term',
      'S’il en ressent le besoin, l’équipier peut mettre fin au contrat avant son terme, par simple déclaration à la chargée de communication au Lab’.',
    ],
  ])('%s: %s', (code, phrase) => {
    expect(sectionText(monsieur, code)).toContain(phrase);
  });

  test('is never taken for a woman', () => {
    expect(plain(monsieur.subtitle)).toBe('Monsieur Étienne Nguyễn, en qualité d’équipier du Lab’');
    // « Madame la Présidente » is the head of the Region.
    expect(wholeText(monsieur).replaceAll('Madame la Présidente', '')).not.toMatch(
      word('madame|elle|équipière|invitée|positionnée'),
    );
  });
});

describe('without civility', () => {
  test.each([
    ['mission', 'Camille Le Goff, gestionnaire'],
    ['mission', 'en qualité d’équipière ou d’équipier du Lab’.'],
    ['support', 'Pour mener à bien sa mission, Camille Le Goff bénéficie'],
    ['support', 'sur lequel Camille Le Goff a choisi de se positionner (à ce jour'],
    ['support', 'tous les besoins signalés par Camille Le Goff.'],
    ['support', 'Camille Le Goff reçoit une invitation à une rencontre'],
    ['time', 'Son implication doit rester maîtrisée'],
    ['time', 'qui s’engage à libérer Camille Le Goff à des moments donnés'],
    ['time', 'Camille Le Goff est libre'],
    ['service', 'Camille Le Goff informe régulièrement'],
    ['recognition', 'Son engagement à faire progresser'],
    [
      'term',
      'Si Camille Le Goff en ressent le besoin, une simple déclaration de sa part à la chargée de communication au Lab’ permet de mettre fin au contrat avant son terme.',
    ],
  ])('%s: %s', (code, phrase) => {
    expect(sectionText(neutral, code)).toContain(phrase);
  });

  test('no pronoun and no participle tells who signs', () => {
    expect(wholeText(neutral)).not.toMatch(word('il|elle|ils|elles|lui|monsieur|mme|m\\.'));
    expect(wholeText(neutral)).not.toMatch(word('invitée?|positionnée?|libérée?|engagé|volontaires?'));
    // Only the doublet names the quality.
    expect(wholeText(neutral).replaceAll('d’équipière ou d’équipier', '')).not.toMatch(
      word('équipière|équipier'),
    );
  });
});

describe('the project lead', () => {
  test.each([
    ['madame', 'avec la cheffe de projet innovation'],
    ['monsieur', 'avec le chef de projet innovation'],
    [null, 'avec la cheffe ou le chef de projet innovation'],
  ] as const)('%s: %s', (civility, phrase) => {
    const lead = { civility, firstName: 'Alix', lastName: 'Serra' };
    const support = sectionText(writtenText(sampleSource({}, { lead })), 'support');
    expect(support).toContain(`d’une part, ${phrase}`);
    expect(support).toContain('(à ce jour Alix Serra)');
  });
});
