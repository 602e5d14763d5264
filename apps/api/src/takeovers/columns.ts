import { type CsvColumn, templateOf } from '../platform/csv/columns.ts';

const headers = {
  reference: 'Référence d’origine',
  civility: 'Civilité',
  firstName: 'Prénom',
  lastName: 'Nom',
  email: 'Adresse électronique',
  jobTitle: 'Fonction',
  directorate: 'Direction',
  service: 'Service',
  workShare: 'Quotité de travail',
  domains: 'Domaines',
  title: 'Mission',
  deadline: 'Échéance de la mission',
  percent: 'Part du temps de travail',
  startsOn: 'Prise d’effet',
  endsOn: 'Fin prévue',
  managerFirstName: 'Prénom du supérieur',
  managerLastName: 'Nom du supérieur',
  managerEmail: 'Adresse du supérieur',
  managerCapacity: 'Fonction du supérieur',
  executiveName: 'Signataire de la direction générale',
  agentSignedOn: 'Signé par l’agent le',
  managerSignedOn: 'Signé par le supérieur le',
  executiveSignedOn: 'Signé par la direction générale le',
  scan: 'Scan',
} as const;

export type ColumnKey = keyof typeof headers;

/** Columns that a file may do without. */
const optional: ReadonlySet<ColumnKey> = new Set([
  'reference',
  'civility',
  'workShare',
  'deadline',
  'executiveName',
  'scan',
]);

/** The columns of the file, in the order of the template. */
export const columns: readonly CsvColumn<ColumnKey>[] = Object.entries(headers).map(([key, header]) => ({
  key: key as ColumnKey,
  header,
  optional: optional.has(key as ColumnKey),
}));

export const headerOf = (key: string): string => headers[key as ColumnKey] ?? key;

/** The file to fill in: its first line, and an example to be replaced. */
export function templateCsv(): string {
  const example: Record<ColumnKey, string> = {
    reference: '2026-17',
    civility: 'Madame',
    firstName: 'Camille',
    lastName: 'Exemple',
    email: 'camille.exemple@region.example',
    jobTitle: 'Chargée de projet',
    directorate: 'Direction des mobilités',
    service: 'Service des lignes',
    workShare: '100',
    domains: 'Process internes | Innovation démocratique',
    title: 'Des courriers que l’on comprend',
    deadline: '31/05/2027',
    percent: '7,5',
    startsOn: '01/12/2026',
    endsOn: '31/05/2027',
    managerFirstName: 'Dominique',
    managerLastName: 'Modèle',
    managerEmail: 'dominique.modele@region.example',
    managerCapacity: 'Chef du service des lignes',
    executiveName: '',
    agentSignedOn: '12/11/2026',
    managerSignedOn: '16/11/2026',
    executiveSignedOn: '20/11/2026',
    scan: 'contrat-exemple.pdf',
  };
  return templateOf(columns, [columns.map(({ key }) => example[key])]);
}
