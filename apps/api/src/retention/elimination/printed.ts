import { frenchDay, fullName, noBreakSpace, type Profile, stateLabels, typography } from '@equipage/domain';
import { clockWords, frenchMoment } from '../../platform/french-moment.ts';
import type { Fact, ReportDocument, Section } from '../../platform/report.ts';
import type { Elimination } from './view.ts';
import { contentWords, fateWords, kindWords, pieceWords } from './words.ts';

/** What is not eliminated with a contract, said on the list for the archives to judge (`fates.ts` holds the code to it). */
const remains = [
  'Restent, sans durée : ce bordereau et son visa, qui ne nomment pas les agents ; au journal, la suite des actes de chaque contrat, leur nature, leur instant, son numéro et ses dates. Les données personnelles n’y figurent que par des empreintes, dont le secret est détruit avec le contrat : le journal se vérifie toujours, et ne dit plus rien de personne.',
  'Restent aussi l’annuaire, qui n’est celui d’aucun contrat, et les sauvegardes de la base, jusqu’à leur propre terme.',
];

const years = (count: number) => `${count}${noBreakSpace}an${count > 1 ? 's' : ''}`;

/** A list of what is to be eliminated, as the archives read it and sign it. */
export function printedElimination(
  elimination: Elimination,
  { profile, now }: { profile: Profile; now: string },
): ReportDocument {
  const { number, lines, contracts, exchanges, retention } = elimination;
  return {
    number,
    names: [],
    issuer: { region: profile.region, lab: profile.lab },
    title: 'Bordereau d’élimination',
    subtitle: typography(`d’archives publiques : contrats d’engagement, ${profile.region}`),
    foot: `Établi le ${frenchMoment(now, profile.timeZone)}`,
    intro: typography(
      `La durée de conservation de ce qui suit est écoulée : ${years(retention.contractYears)} après la fin pour un contrat et ce qui établit ses signatures, ${years(retention.exchangeYears)} pour les courriels et les rappels. L’élimination attend le visa de la personne qui exerce le contrôle scientifique et technique sur les archives (code du patrimoine, articles L.212-2 et R.212-14).`,
    ),
    sections: [
      { heading: 'Le bordereau', facts: listFacts(elimination, profile) },
      { heading: 'Visa des archives', ...visa(elimination, profile) },
      {
        heading: typography(`Contenu : ${contentWords({ contracts, exchanges })}`),
        ...(lines.length > 0 && { table: table(elimination) }),
      },
      { heading: 'Ce qui reste', intro: remains.map(typography).join('\n') },
    ],
    statements: [clockWords(profile.timeZone)],
  };
}

function listFacts(elimination: Elimination, { timeZone }: Profile): Fact[] {
  const { preparedBy, preparedAt, lines, startedBy, startedAt, doneAt, abandonedAt } = elimination;
  const days = lines.flatMap(({ startsOn, end }) => [startsOn ?? end, end]).sort();
  const [first = ''] = days;
  const last = days.at(-1) ?? '';
  const facts: (Fact | null)[] = [
    { name: 'Établi par', value: `${fullName(preparedBy)}, le ${frenchMoment(preparedAt, timeZone)}` },
    days.length === 0 ? null : { name: 'Dates extrêmes', value: `${frenchDay(first)} – ${frenchDay(last)}` },
    startedBy === null || startedAt === null
      ? null
      : { name: 'Lancé par', value: `${fullName(startedBy)}, le ${frenchMoment(startedAt, timeZone)}` },
    doneAt === null ? null : { name: 'Éliminé le', value: frenchMoment(doneAt, timeZone) },
    abandonedAt === null ? null : { name: 'Abandonné le', value: frenchMoment(abandonedAt, timeZone) },
  ];
  return facts.filter((fact) => fact !== null);
}

function visa({ visa: given, visaRecordedBy, visaRecordedAt }: Elimination, { timeZone }: Profile) {
  if (given === null || visaRecordedBy === null || visaRecordedAt === null)
    return {
      intro: typography('À donner. Rien n’est éliminé sans lui.'),
      facts: ['Service', 'Nom et qualité', 'Date', 'Référence', 'Signature'].map((name) => ({
        name,
        value: '………………………………',
      })),
    } satisfies Partial<Section>;
  return {
    facts: [
      { name: 'Service', value: given.service },
      { name: 'Donné par', value: given.signatory },
      { name: 'Le', value: frenchDay(given.signedOn) },
      { name: 'Référence', value: given.reference },
      {
        name: 'Enregistré par',
        value: `${fullName(visaRecordedBy)}, le ${frenchMoment(visaRecordedAt, timeZone)}`,
      },
    ],
  } satisfies Partial<Section>;
}

const table = (elimination: Elimination): NonNullable<Section['table']> => ({
  widths: [5, 4, 4, 4, 3],
  head: ['Contrat', 'Nature et état', 'Début – fin', 'Contient', 'Sort'],
  rows: elimination.lines.map((line) => [
    line.number,
    `${kindWords[line.kind]}\n${stateLabels[line.state]}`,
    `${line.startsOn === null ? '' : frenchDay(line.startsOn)}\n${frenchDay(line.end)}`.trim(),
    pieceWords(line.pieces),
    fateWords(line, elimination.state),
  ]),
});
