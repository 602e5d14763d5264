import { type CsvColumn, templateOf } from '../../platform/csv/columns.ts';

/** The columns that a file of the directory may have, in the order of the template. */
export const columns = [
  { key: 'civility', header: 'Civilité', also: ['Title'], optional: true },
  { key: 'firstName', header: 'Prénom', also: ['Given name'] },
  { key: 'lastName', header: 'Nom', also: ['Nom de famille', 'Surname', 'Family name'] },
  {
    key: 'email',
    header: 'Adresse électronique',
    also: ['E-mail', 'Mail', 'Courriel', 'Adresse mail', 'Adresse e-mail'],
  },
  { key: 'jobTitle', header: 'Fonction', also: ['Poste', 'Intitulé du poste', 'Job'] },
  { key: 'directorate', header: 'Direction', also: ['Department'] },
  { key: 'service', header: 'Service', also: ['Unit'], optional: true },
  {
    key: 'manager',
    header: 'Supérieur hiérarchique',
    also: ['Adresse du supérieur', 'Adresse du supérieur hiérarchique', 'Manager email', 'Supérieur'],
    optional: true,
  },
  {
    key: 'managerOf',
    header: 'Supérieur de',
    also: ['Supérieur hiérarchique de', 'Manages', 'Équipe'],
    optional: true,
  },
  { key: 'workShare', header: 'Quotité de travail', also: ['Quotité', 'Temps de travail'], optional: true },
  { key: 'worksOn', header: 'Jours travaillés', also: ['Worked days', 'Working days'], optional: true },
  { key: 'annualised', header: 'Temps annualisé', also: ['Annualisé', 'Annualized'], optional: true },
  {
    key: 'employmentEndsOn',
    header: 'Fin de l’emploi',
    also: ['Fin d’emploi', 'Fin de contrat', 'Fin du contrat', 'End of employment', 'Employment end'],
    optional: true,
  },
  {
    key: 'staffKind',
    header: 'Catégorie de personnel',
    also: ['Kind of staff', 'Statut', 'Type de personnel', 'Catégorie d’agent'],
    optional: true,
  },
] as const satisfies readonly CsvColumn<string>[];

export type ColumnKey = (typeof columns)[number]['key'];

export const headerOf = (key: string): string => columns.find((column) => column.key === key)?.header ?? key;

/** The file to fill in: its first line, and two people to be replaced. */
export function templateCsv(): string {
  return templateOf(columns, [
    [
      'Madame',
      'Dominique',
      'Modèle',
      'dominique.modele@region.example',
      'Cheffe du service des lignes',
      'Direction des mobilités',
      'Service des lignes',
      '',
      '',
      '100',
      'lundi mardi mercredi jeudi vendredi',
      'non',
      '',
      'Fonctionnaire',
    ],
    [
      'Monsieur',
      'Camille',
      'Exemple',
      'camille.exemple@region.example',
      'Chargé de projet',
      'Direction des mobilités',
      'Service des lignes',
      'dominique.modele@region.example',
      '',
      '80',
      'lundi mardi jeudi vendredi',
      'non',
      '31/12/2027',
      'Contractuel',
    ],
  ]);
}
