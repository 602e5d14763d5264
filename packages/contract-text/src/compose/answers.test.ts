import { describe, expect, test } from 'vitest';
import { type Changes, sampleSource } from '../resolve/source.sample.ts';
import { sectionText } from './reading.sample.ts';
import { writtenText } from './written.sample.ts';

/* What each answer makes of its clause. */

const written = (code: string, changes: Changes) => sectionText(writtenText(sampleSource(changes)), code);

describe('extended hours and field trips', () => {
  test.each([
    [
      true,
      true,
      'travail, ce qui peut supposer, ponctuellement, des horaires élargis et des déplacements sur le terrain.',
    ],
    [
      true,
      false,
      'travail, ce qui peut supposer, ponctuellement, des horaires élargis, mais sans déplacements, d’un commun accord.',
    ],
    [
      false,
      true,
      'travail, ce qui peut supposer, ponctuellement, des déplacements sur le terrain, mais sans horaires élargis, d’un commun accord.',
    ],
    [false, false, 'travail, sans horaires élargis ni déplacements, d’un commun accord.'],
  ])('%s, %s', (extendedHours, fieldTrips, expected) => {
    expect(written('time', { commitment: { extendedHours, fieldTrips } })).toContain(expected);
  });
});

describe('the project', () => {
  const framework = 'dans le cadre du projet «\u00A0Repenser l’inscription aux transports scolaires\u00A0»';
  const sentence =
    'Cette mission s’inscrit dans le projet «\u00A0Repenser l’inscription aux transports scolaires\u00A0».';

  test.each(['managerial-innovation', 'collective-intelligence'] as const)(
    'is named in a sentence of its own for %s',
    (domain) => {
      const mission = written('mission', { mission: { domains: [domain] } });
      expect(mission).toContain(sentence);
      expect(mission).not.toContain('dans le cadre du projet');
    },
  );

  test.each(['public-policy-innovation', 'internal-processes', 'democratic-innovation'] as const)(
    'is the framework of %s',
    (domain) => {
      const mission = written('mission', { mission: { domains: [domain] } });
      expect(mission).toContain(`${framework}.`);
      expect(mission).not.toContain(sentence);
    },
  );

  test('is named both ways when domains of both kinds are chosen', () => {
    const mission = written('mission', {
      mission: { domains: ['democratic-innovation', 'managerial-innovation'] },
    });
    expect(mission).toContain(`${framework}.`);
    expect(mission).toContain(sentence);
  });
});

describe('the domains', () => {
  test.each([
    [
      'managerial-innovation',
      'Innovation managériale~: développer les actions menées au sein de l’Atelier du Management, avec la Direction de Projets Facilitation du Changement',
    ],
    [
      'collective-intelligence',
      'Facilitation de l’intelligence collective~: coanimer des séminaires ou d’autres temps collectifs hors de sa direction, voire avec des partenaires, ou en prendre en charge la conception et le pilotage, dans un but de créativité ou de cohésion',
    ],
    [
      'public-policy-innovation',
      'Innovation dans les politiques publiques~: prendre part à des activités menées avec les méthodes du design',
    ],
    [
      'internal-processes',
      'Process internes~: contribuer à la simplification avec les principales directions ressources (ressources humaines, finances, patrimoine et moyens généraux, systèmes d’information et usages numériques)',
    ],
    [
      'democratic-innovation',
      'Innovation démocratique~: contribuer à l’animation de ce qui est engagé au titre des outils au service de la citoyenneté active',
    ],
  ] as const)('%s', (domain, phrase) => {
    const alone = written('mission', { mission: { domains: [domain] } });
    expect(alone).toContain(`Le domaine retenu est le suivant\u00A0:\n${phrase.replace('~', '\u00A0')}`);
    expect(alone.split('\n')).toHaveLength(
      domain.startsWith('managerial') || domain.startsWith('coll') ? 7 : 6,
    );
  });

  test('stand in the order of the contract, as one list', () => {
    const mission = written('mission', {
      mission: { domains: ['internal-processes', 'managerial-innovation'] },
    });
    expect(mission).toMatch(
      /Les domaines retenus sont les suivants\u00A0:\nInnovation managériale.*\u202F;\nProcess internes.*\./,
    );
  });
});

test.each([
  ['on-request', 'à la demande'],
  ['monthly', 'chaque mois'],
  ['quarterly', 'chaque trimestre'],
  ['midterm', 'à mi-parcours'],
] as const)('stock is taken %s', (stockTaking, words) => {
  expect(written('service', { service: { stockTaking } })).toContain(
    `peuvent se tenir, au rythme suivant\u00A0: ${words}.`,
  );
});

test('what the service gains besides is optional', () => {
  const service = written('service', { service: { benefits: null } });
  expect(service).not.toContain('S’y ajoute');
  expect(service).toMatch(/pour le service\.$/);
});
