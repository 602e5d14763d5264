import type { SectionWording, Sentence } from '../wording.ts';

const actions: readonly Sentence[] = [
  {
    say: 'Pour mener à bien sa mission, [l’équipière|l’équipier|{firstName} {lastName}] bénéficie d’actions d’appui et de sensibilisation proposées par {theCarryingDirectorate} : ateliers, mini-formations, échanges d’expériences en interne ou à l’extérieur, documents, ressources et bibliographie sur l’innovation publique.',
  },
];

/** The function is printed first, then its holder: the duty follows the function. */
const relations: readonly Sentence[] = [
  {
    say: '[L’équipière|L’équipier|{firstName} {lastName}] entretient une relation privilégiée, d’une part, avec [lead=la cheffe|le chef|la cheffe ou le chef] de projet innovation {ofLab} en charge du projet sur lequel [l’équipière s’est positionnée|l’équipier s’est positionné|{firstName} {lastName} a choisi de se positionner] (à ce jour {leadName}) et, d’autre part, avec {theReferent} (à ce jour {referentName}), qui est à l’écoute de tous les besoins signalés par [l’équipière|l’équipier|{firstName} {lastName}].',
  },
];

const visibility: readonly Sentence[] = [
  {
    say: '_Visibilité._ En tant que membre de la Communauté interne {ofLab}, [l’équipière|l’équipier|{firstName} {lastName}] bénéficie d’une visibilité spécifique dans le rapport annuel d’activités {ofLab} (le _Book_) et dans les outils de communication, internes et externes, existants ou à venir.',
  },
  {
    say: '[Elle est invitée|Il est invité|{firstName} {lastName} reçoit une invitation] à une rencontre annuelle de la communauté, qui dresse le bilan collectif des actions engagées, à des fins de documentation et d’amélioration continue.',
  },
  {
    say: 'Cette visibilité ne vaut pas consentement : la publication à l’extérieur de chaque photographie, citation ou nom demande un consentement distinct et révocable, sans conséquence en cas de refus ou de retrait.',
  },
];

export const support: SectionWording = {
  code: 'support',
  heading: 'Appui et accompagnement',
  blocks: [{ paragraph: actions }, { paragraph: relations }, { paragraph: visibility }],
};
