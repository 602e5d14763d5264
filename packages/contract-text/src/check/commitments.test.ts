import { describe, expect, test } from 'vitest';
import { firstWording } from '../wording/2026-1/wording.ts';
import type { Sentence, WordingData } from '../wording/wording.ts';
import { droppedCommitments } from './carried.ts';
import { requiredCommitments } from './commitments.ts';

const { version: _, ...first } = firstWording;

/** The first wording, each sentence passed through a change; null drops it. */
function changed(change: (sentence: Sentence, section: string) => Sentence | null): WordingData {
  const all = (sentences: readonly Sentence[], section: string) =>
    sentences.flatMap((sentence) => change(sentence, section) ?? []);
  return {
    ...first,
    title: all(first.title, 'title'),
    subtitle: all(first.subtitle, 'title'),
    sections: first.sections.map(({ code, heading, blocks }) => ({
      code,
      heading,
      blocks: blocks.map((block) =>
        'paragraph' in block ? { paragraph: all(block.paragraph, code) } : { list: all(block.list, code) },
      ),
    })),
  };
}
const dropped = (data: WordingData) => droppedCommitments(data).map(({ id }) => id);
const reworded = (before: string, after: string) => {
  const data = changed((sentence) => ({ ...sentence, say: sentence.say.replaceAll(before, after) }));
  expect(data).not.toEqual(first);
  return dropped(data);
};

test('the first wording carries every commitment', () => {
  expect(dropped(first)).toEqual([]);
});

test('an empty wording carries none', () => {
  expect(dropped({ ...first, sections: [], title: [] })).toHaveLength(requiredCommitments.length);
});

/** A blank, or words that only introduce what stands beside them: nothing is promised by them alone. */
const promisesNothing = [
  'Pour la présente mission : {domains}.',
  'Le domaine retenu est le suivant :',
  'Les domaines retenus sont les suivants :',
  'La part choisie est la suivante : {percent}',
  ', soit environ {workShare}.',
  '{civility=Madame}',
  '{civility=Monsieur}',
  'La date planifiée figure {plannedDates=en annexe}.',
  'à compter du {startsOn}',
  'Contrat d’engagement',
  '.',
];
const isOfABlank = ({ missing }: Sentence) => missing?.some((name) => name !== 'renewalOf') ?? false;

const sentences = first.sections.flatMap(({ code, blocks }) =>
  blocks.flatMap((block) =>
    ('paragraph' in block ? block.paragraph : block.list)
      .filter((sentence) => !isOfABlank(sentence) && !promisesNothing.includes(sentence.say))
      .map((sentence): [string, Sentence] => [code, sentence]),
  ),
);

test.each(sentences)('%s: nothing stands without « $say »', (_code, sentence) => {
  expect(dropped(changed((each) => (each === sentence ? null : each)))).not.toEqual([]);
});

test.each(first.sections.map(({ code }) => code))('the section %s cannot go', (code) => {
  const data = { ...first, sections: first.sections.filter((section) => section.code !== code) };
  const lost = requiredCommitments.filter(({ section }) => section === code).map(({ id }) => id);
  expect(dropped(data)).toEqual(lost);
});

describe('each commitment, dropped in turn, is missed', () => {
  /** Words of the first wording whose loss loses that commitment. */
  const words: Record<string, string> = {
    approach: 'par le design de service',
    carried: 'Initiée et ',
    aim: ', les citoyens',
    recalled: 'et avec les attentes exprimées par {head}',
    amplify: 'chaque jour un peu plus ',
    widen: 'd’élargir la communauté des agents chargés ',
    beside: 'tous ',
    person: ', {service}',
    wish: 'activement ',
    quality: ', en qualité [d’équipière|d’équipier|d’équipière ou d’équipier] {ofLab}',
    adapted: ', assortie de son échéance,',
    'five-domains': 'peut ',
    'domain-managerial': ', avec la Direction de Projets Facilitation du Changement',
    'domain-collective': ', voire avec des partenaires',
    'domain-policy': ' menées avec les méthodes du design',
    'domain-processes': ', patrimoine et moyens généraux',
    'domain-democratic': ' active',
    description: 'Contenu de la mission : {description}.',
    deadline: '{deadline}',
    support: ' et de sensibilisation',
    lead: ' (à ce jour {leadName})',
    listening: 'tous les besoins',
    visibility: ', existants ou à venir',
    gathering: ' et d’amélioration continue',
    publication: ' et révocable',
    range: 'maîtrisée, ',
    'hours-and-trips': 'ponctuellement, ',
    'no-hours-no-trips': ' {fieldTrips=ni déplacements}',
    'no-trips': ', mais {fieldTrips=sans déplacements}',
    'no-hours': ', mais {extendedHours=sans horaires élargis}',
    part: 'ces durées sont indicatives.',
    hierarchy: 'toujours ',
    release: 'à des moments donnés, ',
    dates: 'annexe',
    'dates-to-agree': '{plannedDates=à convenir}',
    'free-not-to-answer': ' ou sont incompatibles avec les exigences du service',
    informs: ' et ses collègues',
    'stock-taking': 'peuvent ',
    'rhythm-on-request': '{stockTaking=à la demande}',
    'rhythm-monthly': '{stockTaking=chaque mois}',
    'rhythm-quarterly': '{stockTaking=chaque trimestre}',
    'rhythm-midterm': '{stockTaking=à mi-parcours}',
    benefits: ' pour le service',
    'added-benefits': '{benefits}',
    recognition: 'sa propre ligne hiérarchique',
    term: 'prévisionnelle ',
    'dates-of-term': ' inclus',
    'early-end': 'simple ',
    'renewal-title': '{renewalOf}',
  };

  test.each(requiredCommitments.map(({ id }) => id))('%s', (id) => {
    expect(reworded(words[id] ?? id, '')).toContain(id);
  });
});

describe('a commitment turned round is missed', () => {
  test.each([
    ['release', 's’engage à libérer', 'ne s’engage pas à libérer'],
    ['stock-taking', 'peuvent se tenir', 'doivent se tenir'],
    ['five-domains', 'peut s’appuyer', 'doit s’appuyer'],
    ['early-end', 'par simple déclaration', 'avec un préavis d’un mois, par simple déclaration'],
    ['free-not-to-answer', 'est libre de', 'n’est pas libre de'],
    ['free-not-to-answer', 'trop tard ou sont', 'trop tard et sont'],
    ['support', 'bénéficie d’actions', 'peut bénéficier d’actions'],
    ['support', 'bénéficie d’actions', 'ne bénéficie pas d’actions'],
    ['lead', 'entretient une relation', 'pourra entretenir une relation'],
    ['publication', 'ne vaut pas consentement', 'vaut consentement'],
    ['range', 'dans la limite de', 'au-delà de la limite de'],
    ['part', 'sont indicatives', 'ne sont pas indicatives'],
    ['release', 'à libérer [', 'à libérer, sous réserve des nécessités du service, ['],
    ['stock-taking', 'peuvent se tenir', 'ne peuvent se tenir'],
    ['benefits', 'sera bénéfique et apportera', 'pourrait être bénéfique et apporter'],
    ['benefits', 'sera bénéfique et apportera', 'sera bénéfique et pourra apporter'],
    ['recognition', 'est reconnu par', 'pourra être reconnu par'],
    ['recognition', 'la Direction générale et par', 'la Direction générale ou par'],
    ['early-end', 'peut mettre fin', 'peut, avec l’accord de sa hiérarchie, mettre fin'],
    ['early-end', 'par simple', 'après accord de sa hiérarchie, par simple'],
  ])('%s', (id, before, after) => {
    expect(reworded(before, after)).toContain(id);
  });
});

test.each([
  ['le temps est venu d’amplifier cette démarche', 'il est temps de l’amplifier'],
  ['la décision a été prise d’élargir', 'il a été décidé d’élargir'],
  ['tous les agents mobilisés au sein de', 'l’ensemble des agents mobilisés par'],
  ['chaque jour un peu plus', 'un peu plus chaque jour'],
  [
    'pour plus de simplicité et d’efficacité dans ses relations avec',
    'afin qu’elle soit plus simple et plus efficace dans ses rapports avec',
  ],
  ['peut s’appuyer sur un ou plusieurs', 'pourra relever d’un ou de plusieurs'],
  [
    'prendre part à des activités menées avec les méthodes du design',
    'participer à des activités conduites selon les méthodes de design',
  ],
  ['est libre de ne pas répondre', 'peut ne pas répondre'],
  ['lorsque celles-ci arrivent trop tard', 'lorsqu’elles sont trop tardives'],
  [
    'Des réunions de bilan périodiques peuvent se tenir',
    'Il est possible de tenir des réunions de bilan périodiques',
  ],
  ['en levant ainsi ses obligations quotidiennes', 'ce qui lève ses tâches quotidiennes'],
  ['{stockTaking=chaque mois}', '{stockTaking=tous les mois}'],
  ['peut mettre fin au contrat', 'peut mettre un terme au contrat'],
  ['si la dernière signature est postérieure', 'si la dernière signature intervient plus tard'],
])('« %s » may be said « %s »', (before, after) => {
  expect(reworded(before, after)).toEqual([]);
});

test('a commitment may stand in another section', () => {
  const [recognition] = first.sections.filter(({ code }) => code === 'recognition');
  const sections = first.sections
    .filter(({ code }) => code !== 'recognition')
    .map((section) =>
      section.code === 'service'
        ? { ...section, blocks: [...section.blocks, ...(recognition?.blocks ?? [])] }
        : section,
    );
  expect(dropped({ ...first, sections })).toEqual([]);
});
