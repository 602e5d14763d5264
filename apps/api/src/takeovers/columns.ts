/** The columns of the file, in the order of the template. */
export interface Column {
  key: keyof typeof headers;
  header: string;
}

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

export type ColumnKey = Column['key'];

/** Columns that a file may do without. */
const optional: ReadonlySet<ColumnKey> = new Set([
  'reference',
  'civility',
  'workShare',
  'deadline',
  'executiveName',
  'scan',
]);

export const columns: readonly Column[] = Object.entries(headers).map(([key, header]) => ({
  key: key as ColumnKey,
  header,
}));

export const headerOf = (key: string): string => headers[key as ColumnKey] ?? key;

/** The same letters, whatever the accents, the case, the apostrophes and the spaces. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Where each column stands in a file, or what its first line lacks and holds too much or twice. */
export function placeColumns(cells: readonly string[]): { places: Map<ColumnKey, number>; faults: string[] } {
  const places = new Map<ColumnKey, number>();
  const faults: string[] = [];
  cells.forEach((cell, place) => {
    const column = columns.find(({ header }) => plain(header) === plain(cell));
    if (column === undefined) {
      if (cell.trim() !== '') faults.push(`La colonne « ${cell.trim().slice(0, 60)} » n’est pas attendue.`);
    } else if (places.has(column.key)) faults.push(`La colonne « ${column.header} » est là deux fois.`);
    else places.set(column.key, place);
  });
  const missing = columns.filter(({ key }) => !places.has(key) && !optional.has(key));
  for (const { header } of missing) faults.push(`La colonne « ${header} » manque.`);
  return { places, faults };
}

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
  const written = (cells: string[]) => `${cells.join(';')}\r\n`;
  const body = written(columns.map(({ header }) => header)) + written(columns.map(({ key }) => example[key]));
  return `\uFEFF${body}`;
}
