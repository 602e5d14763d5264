/** What a contract gives to the words of a mail about it. Empty where it has none. */
const contractVariables = [
  'agent',
  'ofAgent',
  'actor',
  'manager',
  'mission',
  'figures',
  'number',
  'startsOn',
  'endsOn',
  'lastDay',
  'until',
  'motive',
  'dropped',
  'told',
  'lab',
  'ofLab',
  'toLab',
] as const;
export type ContractMailVariable = (typeof contractVariables)[number];

/** What only reminders and digests have. */
const countVariables = ['since', 'waited', 'holder', 'count', 'awaited', 'summary', 'list'] as const;

/** What only mails about what is kept, and about what people ask, have. */
const serviceVariables = [
  'dueOn',
  'touchedOn',
  'departed',
  'complaints',
  'disposalList',
  'reference',
  'field',
  'wanted',
] as const;

/** What the words of a mail may name. */
export const mailVariables = [...contractVariables, ...countVariables, ...serviceVariables] as const;
export type MailVariable = (typeof mailVariables)[number];

/** As the menu of the editor names them. */
export const mailVariableLabels: Readonly<Record<MailVariable, string>> = {
  agent: 'nom de l’agent',
  ofAgent: 'de + nom de l’agent',
  actor: 'nom de qui agit',
  manager: 'nom du supérieur hiérarchique',
  mission: 'titre de la mission',
  figures: 'ce qui est demandé au service',
  number: 'numéro du contrat',
  startsOn: 'premier jour',
  endsOn: 'dernier jour prévu',
  lastDay: 'dernier jour effectif',
  until: 'dernier jour pour observer',
  motive: 'motif de la clôture',
  dropped: 'dates qui tombent',
  told: 'absence, et ce qui en est fait',
  lab: 'le Lab’',
  ofLab: 'du Lab’',
  toLab: 'au Lab’',
  since: 'jour depuis lequel le contrat attend',
  waited: 'nombre de jours ouvrés d’attente',
  holder: 'nom de la personne attendue',
  count: 'nombre de contrats',
  awaited: 'ce qui est attendu, accord ou signature',
  summary: 'ce qui attend et ce qui s’est passé, en nombres',
  list: 'la liste',
  dueOn: 'jour à partir duquel ce n’est plus gardé',
  touchedOn: 'jour du dernier changement',
  departed: 'nombre de personnes parties',
  complaints: 'nombre de signalements',
  disposalList: 'numéro du bordereau',
  reference: 'référence du signalement',
  field: 'donnée à corriger',
  wanted: 'ce qu’elle devrait dire',
};

/** A whole part of the letter, and not words in a sentence: alone in its paragraph. */
export const isBlockVariable = (name: MailVariable): boolean => name === 'list';

export const isMailVariable = (name: string): name is MailVariable => Object.hasOwn(mailVariableLabels, name);
