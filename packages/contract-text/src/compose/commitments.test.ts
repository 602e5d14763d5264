import { describe, expect, test } from 'vitest';
import { civilCases } from '../resolve/source.sample.ts';
import { sectionText } from './reading.sample.ts';
import { writtenText } from './written.sample.ts';

/*
 * Clause by clause, what the contract commits each party to (design: clauses.md): each phrase must stand in its
 * section, whoever signs. `~` is a space that does not break (U+00A0), `^` the narrow one (U+202F).
 */
const commitments: Record<string, string[]> = {
  context: [
    'Contexte',
    'Depuis deux ans, la Région Occitanie mène une démarche ambitieuse',
    'promeut l’innovation publique par le design de service',
    'Initiée et portée par le Lab’',
    'transformer l’administration régionale',
    'plus de simplicité et d’efficacité dans ses relations avec les habitants, les citoyens et les usagers',
    'Cette démarche est rappelée dans le Projet d’Administration',
    'en cohérence avec la feuille de route stratégique du Lab’',
    'les attentes exprimées par Madame la Présidente',
    'L’actualité interroge chaque jour un peu plus l’efficacité et le sens de l’action publique',
    'le temps est venu d’amplifier cette démarche',
    'À cette fin, la décision a été prise d’élargir la communauté des agents chargés d’animer le projet régional d’innovation publique',
    'aux côtés de la Direction de la Coordination de l’Innovation / Le Lab’',
    'et de tous les agents mobilisés au sein de la Direction générale déléguée «~Transformation de l’action régionale~»',
  ],
  mission: [
    'Engagement et mission confiée',
    'gestionnaire des transports scolaires, Direction des Mobilités, service Transports scolaires',
    'a exprimé le souhait de contribuer activement au réseau régional d’innovation publique',
    'Sa mission, assortie de son échéance, est adaptée à chaque cas',
    'peut s’appuyer sur un ou plusieurs des cinq domaines de l’innovation publique régionale.',
    'Contenu de la mission~: observer trois guichets et animer deux ateliers de parents d’élèves.',
    'L’échéance de la mission est fixée au 30 avril 2027.',
  ],
  support: [
    'Appui et accompagnement',
    'bénéficie d’actions d’appui et de sensibilisation',
    'proposées par la Direction générale déléguée «~Transformation de l’action régionale~»',
    'ateliers, mini-formations, échanges d’expériences en interne ou à l’extérieur, documents, ressources et bibliographie sur l’innovation publique',
    'entretient une relation privilégiée',
    'le chef de projet innovation du Lab’ en charge du projet sur lequel',
    '(à ce jour Farid Belkacem)',
    'avec la chargée de communication au Lab’ (à ce jour Magali GOMPEL), qui est à l’écoute de tous les besoins signalés par',
    'Visibilité. En tant que membre de la Communauté interne du Lab’',
    'bénéficie d’une visibilité spécifique dans le rapport annuel d’activités du Lab’ (le Book)',
    'et dans les outils de communication, internes et externes, existants ou à venir',
    'à une rencontre annuelle de la communauté, qui dresse le bilan collectif des actions engagées, à des fins de documentation et d’amélioration continue',
    'Cette visibilité ne vaut pas consentement~: la publication à l’extérieur de chaque photographie, citation ou nom',
    'demande un consentement distinct et révocable, sans conséquence en cas de refus ou de retrait',
  ],
  time: [
    'Temps de mobilisation',
    'doit rester maîtrisée, dans la limite de 5~% à 10~% du temps de travail',
    'ce qui peut supposer, ponctuellement, des horaires élargis et des déplacements sur le terrain',
    'La part choisie est de 7,5~% du temps de travail, soit environ 60~h~15 sur six mois, ou environ 17 demi-journées^; ces durées sont indicatives.',
    'Cette implication se fait toujours en plein accord avec la hiérarchie, qui s’engage à libérer',
    'à des moments donnés, afin que la mission soit menée à bien, en levant ainsi ses obligations quotidiennes à des dates planifiées à l’avance',
    'Ces dates figurent en annexe.',
    'est libre de ne pas répondre aux propositions que le Lab’ peut envoyer, lorsque celles-ci arrivent trop tard ou sont incompatibles avec les exigences du service à ce moment-là',
  ],
  service: [
    'Apports pour le service',
    'informe régulièrement sa hiérarchie et ses collègues de sa participation, des effets de celle-ci sur l’organisation du service et de ses apports',
    'Des réunions de bilan périodiques peuvent se tenir, au rythme suivant~: chaque trimestre.',
    'Cette participation sera bénéfique',
    'des compétences supplémentaires, une culture interne de l’innovation et un accès direct aux ressources du Lab’ pour le service.\nS’y ajoute~: une méthode d’atelier partagée.',
  ],
  recognition: [
    'Reconnaissance',
    'à faire progresser l’administration régionale est reconnu par la Direction générale et par sa propre ligne hiérarchique',
  ],
  term: [
    'Durée',
    'Le présent contrat est valable pour une durée prévisionnelle de six mois, avant évaluation et prolongation éventuelle',
    'du 1er décembre 2026 au 31 mai 2027 inclus ou, si la dernière signature est postérieure, à compter du jour de celle-ci, pour la même durée.',
    'en ressent le besoin',
    'simple déclaration',
    'à la chargée de communication au Lab’',
    'mettre fin au contrat avant son terme',
  ],
};

const spaced = (phrase: string) => phrase.replaceAll('~', '\u00A0').replaceAll('^', '\u202F');

describe.each(civilCases)('with the civility $civility', ({ source }) => {
  const text = writtenText(source);

  test.each(Object.entries(commitments))('the section %s keeps its commitments', (code, phrases) => {
    for (const phrase of phrases) expect(sectionText(text, code)).toContain(spaced(phrase));
  });

  test('its sections stand in the order of the contract', () => {
    expect(text.sections.map((section) => section.code)).toEqual(Object.keys(commitments));
  });

  test('the mention says what the engagement is not', () => {
    expect(text.mention).toBe(
      spaced(
        'L’engagement s’exerce pour le même employeur, sur le temps de travail^; son exercice ne modifie ni le poste, ni la rémunération, ni le statut, et ne constitue ni un cumul d’activités, ni une mise à disposition ou un détachement.',
      ),
    );
  });
});
