/** A file of the directory, as a spreadsheet saves it. */
export function directoryCsv(...rows: string[]) {
  const head = 'Prénom;Nom;Adresse électronique;Fonction;Direction;Supérieur hiérarchique;Quotité de travail';
  const text = `\uFEFF${[head, ...rows].join('\r\n')}`;
  return { name: 'annuaire.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}
