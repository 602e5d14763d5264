import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlinesOf, sectionText, wholeText } from '../compose/reading.sample.ts';
import { writtenText } from '../compose/written.sample.ts';
import { anySource } from './any-source.sample.ts';
import { type Changes, sampleSource } from './source.sample.ts';

/** No-break spaces, to be seen: `~` before `:` and inside « », `^` before `;`, `!` and `?`. */
const spaced = (words: string) => words.replaceAll('~', '\u00A0').replaceAll('^', '\u202F');
const section = (code: string, changes: Changes) => sectionText(writtenText(sampleSource(changes)), code);

/** What follows « Contenu de la mission », up to the deadline. */
function missionSaid(description: string): string {
  const said = section('mission', { mission: { description } });
  const from = said.indexOf('Contenu de la mission');
  return said.slice(from, said.indexOf('\nL’échéance')).replace(/^Contenu de la mission\u00A0:\s/, '');
}

describe('what a mission consists of ends its sentence once, as it was typed', () => {
  test.each([
    ['observer trois guichets ;', 'observer trois guichets.'],
    ['observer trois guichets,', 'observer trois guichets.'],
    ['observer trois guichets :', 'observer trois guichets.'],
    ['observer trois guichets –', 'observer trois guichets.'],
    ['observer trois guichets ; -', 'observer trois guichets.'],
    ['observer trois guichets.', 'observer trois guichets.'],
    ['observer trois guichets…', 'observer trois guichets…'],
    ['observer trois guichets...', 'observer trois guichets…'],
    ['guichets, ateliers, etc.', 'guichets, ateliers, etc.'],
    ['guichets, ateliers, etc. ;', 'guichets, ateliers, etc.'],
    ['simplifier !', 'simplifier^!'],
    ['Comment simplifier?', 'Comment simplifier^?'],
    ['animer deux ateliers (printemps)', 'animer deux ateliers (printemps).'],
    ['animer deux ateliers (printemps) ;', 'animer deux ateliers (printemps).'],
    ['animer deux ateliers (au printemps.)', 'animer deux ateliers (au printemps).'],
    ['animer des ateliers (guichets, etc.)', 'animer des ateliers (guichets, etc.).'],
    ['animer « Bouge ta ligne »', 'animer «~Bouge ta ligne~».'],
    ['animer « Bouge ta ligne. »', 'animer «~Bouge ta ligne~».'],
    ['animer « Bouge ! »', 'animer «~Bouge^!~».'],
    ['sous-direction -', 'sous-direction.'],
    ['12345', '12345.'],
  ])('%s', (typed, printed) => {
    expect(missionSaid(typed)).toBe(spaced(printed));
  });
});

describe('what is typed is set as French is', () => {
  test.each([
    ["préparer l'année d'après", 'préparer l’année d’après.'],
    ['animer l’atelier "Bouge ta ligne"', 'animer l’atelier «~Bouge ta ligne~».'],
    ['animer "Bouge" et "Tiens bon."', 'animer «~Bouge~» et «~Tiens bon~».'],
    ['réduire de 20% les délais: guichets; dossiers', 'réduire de 20~% les délais~: guichets^; dossiers.'],
    [
      'un budget de 13 000 € et 2 h par mois, en 2027 108 fois',
      'un budget de 13~000~€ et 2~h par mois, en 2027~108 fois.',
    ],
    ['un écran de 27" pour tous', 'un écran de 27" pour tous.'],
    ['de 9:00 à 12:30, sur https://lab.fr/a?b=1;c', 'de 9:00 à 12:30, sur https://lab.fr/a?b=1;c.'],
    ['*gras* _souligné_ #let {percent} [a|b|c]', '*gras* _souligné_ #let {percent} [a|b|c].'],
  ])('%s', (typed, printed) => {
    expect(missionSaid(typed)).toBe(spaced(printed));
  });
});

describe('lines that begin with a dash or a bullet are a list', () => {
  const blocksOf = (description: string) => {
    const text = writtenText(sampleSource({ mission: { description } }));
    const blocks = text.sections.find(({ code }) => code === 'mission')?.blocks ?? [];
    return blocks.slice(3, -1).map((block) => {
      const plain = (inlines: { text: string }[]) => inlines.map((inline) => inline.text).join('');
      return block.kind === 'list' ? block.items.map(plain) : plain(block.inlines);
    });
  };
  const said = 'Contenu de la mission~:';
  test.each<[string, (string | string[])[]]>([
    ['- observer ;\n- animer ;\n- rendre compte.', [said, ['observer^;', 'animer^;', 'rendre compte.']]],
    ['- observer\n- animer\n- rendre compte', [said, ['observer^;', 'animer^;', 'rendre compte.']]],
    ['•\u00A0observer,\n•\u00A0animer,', [said, ['observer,', 'animer.']]],
    ['* observer !\n* animer', [said, ['observer^!', 'animer.']]],
    ['– observer\n\n– animer', [said, ['observer^;', 'animer.']]],
    ['Deux temps :\n- observer\n- animer ;', [`${said} Deux temps~:`, ['observer^;', 'animer.']]],
    [
      '- observer\n- animer\nLe tout au printemps',
      [said, ['observer^;', 'animer.'], 'Le tout au printemps.'],
    ],
    ['- observer', [`${said} observer.`]],
    ['-5 % de délai\n-10 % de coût', [`${said} -5~% de délai`, '-10~% de coût.']],
    ['1. observer\n2. animer', [said, '1. observer', '2. animer.']],
    ['observer\nanimer ;', [`${said} observer`, 'animer.']],
  ])('%j', (typed, printed) => {
    const expected = printed.map((block) => (Array.isArray(block) ? block.map(spaced) : spaced(block)));
    expect(blocksOf(typed)).toEqual(expected);
  });

  test('and so are what the service gains besides', () => {
    expect(section('service', { service: { benefits: '- un réseau\n- une méthode ;' } })).toContain(
      spaced('S’y ajoute~:\nun réseau^;\nune méthode.'),
    );
  });
});

describe('the title stands between guillemets of its own', () => {
  test.each([
    ['« Bouge ta ligne »', 'Bouge ta ligne'],
    ['"Bouge ta ligne"', 'Bouge ta ligne'],
    ["Repenser l'accueil.", 'Repenser l’accueil'],
    ['Repenser l’accueil ;', 'Repenser l’accueil'],
    ['Bouge !', 'Bouge^!'],
    ['Repenser…', 'Repenser…'],
    ['Guichets, ateliers, etc.', 'Guichets, ateliers, etc.'],
    ['Accueil « Bienvenue » des usagers', 'Accueil “Bienvenue” des usagers'],
    ['« Bouge » et « Bienvenue »', '“Bouge” et “Bienvenue”'],
  ])('%s', (title, printed) => {
    expect(section('mission', { mission: { title, domains: ['managerial-innovation'] } })).toContain(
      spaced(`s’inscrit dans le projet «~${printed}~».`),
    );
  });
});

test('a capacity and a service are printed without the mark that ended them; a name as it was typed', () => {
  const identity = {
    firstName: "D'Arcy",
    lastName: 'd’Aubigné.',
    jobTitle: "chargée d'études,",
    directorate: 'Direction des Mobilités ;',
    service: 'Service Transports.',
  };
  expect(section('mission', { identity })).toContain(
    "D'Arcy d’Aubigné., chargée d’études, Direction des Mobilités, Service Transports, a exprimé",
  );
});

test('marks alone answer nothing', () => {
  const source = sampleSource({
    identity: { lastName: '.', service: '-' },
    mission: { title: '…', description: '- ;' },
    service: { benefits: '/' },
  });
  const blanks = inlinesOf(writtenText(source)).flatMap(({ blank, variable }) => (blank ? variable : []));
  expect([...new Set(blanks)]).toEqual([
    '/identity/lastName',
    '/identity/service',
    '/mission/title',
    '/mission/description',
  ]);
  expect(section('service', { service: { benefits: '/' } })).not.toContain('S’y ajoute');
});

/** Letters, figures and signs that no rule of typography touches, in their order. */
const signs = (words: string) => words.match(/[\p{L}\p{N}<>#_{}[\]|=$\\/%]/gu)?.join('') ?? '';

test('whatever is typed, no letter, figure nor sign is lost, and no mark of a list is printed', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const printed = wholeText(writtenText(source));
      expect(printed).not.toContain('\t');
      const { title, description } = source.content.mission;
      for (const typed of [
        title,
        description,
        source.content.service.benefits,
        source.content.identity.service,
      ])
        if (typed !== null && /[\p{L}\p{N}]/u.test(typed)) expect(signs(printed)).toContain(signs(typed));
    }),
  );
});
