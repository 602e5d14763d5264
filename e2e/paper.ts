import type { Page } from '@playwright/test';

/* Files of contracts signed on paper, as the officer would prepare them. */

const headers = [
  'Référence d’origine',
  'Civilité',
  'Prénom',
  'Nom',
  'Adresse électronique',
  'Fonction',
  'Direction',
  'Service',
  'Domaines',
  'Mission',
  'Part du temps de travail',
  'Prise d’effet',
  'Fin prévue',
  'Prénom du supérieur',
  'Nom du supérieur',
  'Adresse du supérieur',
  'Fonction du supérieur',
  'Signé par l’agent le',
  'Signé par le supérieur le',
  'Signé par la direction générale le',
  'Scan',
];

interface Line {
  firstName: string;
  lastName: string;
  email: string;
  scan: string;
  percent?: string;
}

function cellsOf({ firstName, lastName, email, scan, percent = '7,5' }: Line): string[] {
  const manager = ['Nathalie', 'Serra', 'nathalie.serra@demo.equipage.example', 'Cheffe du service'];
  const mission = ['Process internes', 'Des courriers que l’on comprend', percent];
  const where = ['Chargée de projet', 'Direction des Mobilités', 'Transports scolaires'];
  const days = ['02/09/2024', '04/09/2024', '09/09/2024'];
  const term = ['01/10/2024', '31/03/2025'];
  return [
    'P-12',
    'Madame',
    firstName,
    lastName,
    email,
    ...where,
    ...mission,
    ...term,
    ...manager,
    ...days,
    scan,
  ];
}

/** A file of contracts, for Playwright's `setInputFiles`. */
export function paperCsv(...lines: Line[]) {
  const text = [headers, ...lines.map(cellsOf)].map((cells) => cells.join(';')).join('\r\n');
  return { name: 'contrats-papier.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${text}`) };
}

export const paperScan = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n%\n%%EOF\n'),
});

/** Where the contract of a person stands that awaits the executive’s signature. */
export async function awaitedContract(page: Page, search: string): Promise<string> {
  const params = { state: 'awaiting-executive', search };
  const { items } = await (await page.request.get('/api/community', { params })).json();
  return `/contrats/${items[0].contractId}`;
}
