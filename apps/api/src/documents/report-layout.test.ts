import { expect, test } from 'vitest';
import type { ReportDocument } from '../platform/report.ts';
import { openCompiler } from './compile.ts';
import { faultsOf } from './testing.checker.ts';
import { essence, pageTexts } from './testing.witness.ts';

const message = 'Le service ne peut pas libérer ces dates avant la rentrée ; voyons en mars. '.repeat(52);

const report: ReportDocument = {
  number: 'ENG-2026-0042',
  issuer: { region: 'Région Occitanie', lab: 'Le Lab’' },
  names: ['Élodie d’Aubigné'],
  title: 'Dossier de preuve',
  subtitle: 'du contrat d’engagement n°\u00A0ENG-2026-0042, Élodie d’Aubigné',
  foot: 'Établi le 26 novembre 2026 à 10\u00A0h',
  intro: 'Ce dossier réunit ce qui établit les signatures du contrat.',
  sections: [
    { heading: 'Le contrat', facts: [{ name: 'État', value: 'À modifier' }] },
    {
      heading: 'Signatures qui ne valent plus',
      parts: ['L’équipière du Lab’', 'La supérieure hiérarchique'].map((heading) => ({
        heading,
        facts: [
          { name: 'Signé le', value: '24 novembre 2026' },
          { name: 'Motif donné', value: message.trim() },
        ],
      })),
    },
  ],
  statements: ['Les heures sont celles de Paris.'],
};

test('what somebody wrote at length goes on to the next page, and is printed whole', () => {
  const pdf = openCompiler()('report', JSON.stringify(report));
  const expected = {
    title: 'Dossier de preuve, n°\u00A0ENG-2026-0042, Élodie d’Aubigné',
    headings: [report.title, ...report.sections.map(({ heading }) => heading)],
  };
  expect(faultsOf(pdf, expected)).toEqual([]);
  const said = essence(pageTexts(pdf, 'body').join(''));
  expect(said.split(essence(message))).toHaveLength(3);
});
