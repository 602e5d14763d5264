/** What the words of a mail may name. Empty where a contract has none. */
export const mailVariables = [
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
};

export const isMailVariable = (name: string): name is MailVariable => Object.hasOwn(mailVariableLabels, name);
