import { type Civility, civilities, domainCodes } from '@equipage/domain';
import { type Changes, draftContract, sampleText, signedContract } from './contract-document.sample.ts';
import type { ContractDocument, SignaturePlace } from './contract-document.ts';

/* Every kind of contract that a document is made of, by what sets it apart. */

const longText = 'Écouter les familles, puis dessiner un parcours plus simple.\n'.repeat(66).slice(0, 4000);

export function dates(count: number) {
  return Array.from({ length: count }, (_, place) => {
    const [month, day] = [1 + Math.floor(place / 12), 1 + (place % 28)].map((part) =>
      String(part).padStart(2, '0'),
    );
    return { date: `2027-${month}-${day}`, from: '09:00', to: place % 2 ? '12:30' : '11:15' };
  });
}

function signed(changes: Changes = {}, renewalOf: string | null = null): ContractDocument {
  return signedContract({ text: sampleText(changes, renewalOf) });
}

function withPlaces(change: (place: SignaturePlace) => Partial<SignaturePlace>): ContractDocument {
  const { signatures } = signedContract();
  return signedContract({ signatures: signatures.map((place) => ({ ...place, ...change(place) })) });
}

/** Names that mean something to a machine, or that a machine sets badly; each stays what was typed. */
export const oddNames = [
  'Nguyễn Đ. Œuvrard-Łukasz',
  '#let x = read("/etc/passwd")',
  '<script>alert(1)</script>',
  '%PDF-1.7 %%EOF',
  ') Tj ET endstream endobj',
  '(demi (parenthèse',
  '\\u0041\\ \\0 /Name << /S /JavaScript >>',
  'https://exemple.test/?a=1&b=2#c',
  '«\u00A0guillemets\u00A0», "droits" & ’apostrophes’',
  'ŞERBĂNESCU Ðorđević Þórr Šimůnek',
  `${'Wolfeschlegelsteinhausenbergerdorff'.repeat(3)}`.slice(0, 100),
] as const;

/** As long as a name and a job may be, of plain words. */
const longest = {
  name: 'Marie-Christine Anne-Élisabeth de La Rochefoucauld-Montmorency-Laval d’Œuvremont-Đặng Thị Ngọc Ễ',
  capacity:
    'chargée d’ingénierie de formation et d’accompagnement des transformations organisationnelles et numériques auprès de la directrice générale adjointe, à Montpellier',
};

const hours = [true, false].flatMap((extendedHours) =>
  [true, false].map((fieldTrips): [string, ContractDocument] => [
    `extended hours ${extendedHours}, field trips ${fieldTrips}`,
    signed({ commitment: { extendedHours, fieldTrips } }),
  ]),
);
const persons = [...civilities, null].map((civility: Civility | null): [string, ContractDocument] => [
  `civility ${civility}`,
  signed({ identity: { civility } }),
]);
const counts = [0, 1, 12, 13, 60].map((count): [string, ContractDocument] => [
  `${count} dates`,
  signed({ commitment: { plannedDates: dates(count) } }),
]);
const named = oddNames.map((name): [string, ContractDocument] => [
  `named ${name.slice(0, 40)}`,
  {
    ...withPlaces(() => ({ name, capacity: name })),
    text: sampleText({
      identity: { firstName: name, lastName: name, jobTitle: name },
      mission: { title: name, description: name },
      service: { benefits: name },
    }),
  },
]);

export const kinds: readonly (readonly [string, ContractDocument])[] = [
  ['signed', signed()],
  ['draft', draftContract()],
  [
    'hardly begun',
    draftContract({
      number: null,
      contentHash: null,
      text: sampleText({
        identity: { civility: null, firstName: null, jobTitle: null },
        mission: { domains: [], title: null, description: null, deadline: null },
        commitment: { startsOn: null, percent: null, plannedDates: [] },
      }),
    }),
  ],
  ...persons,
  ...hours,
  ...counts,
  ['one domain', signed({ mission: { domains: ['internal-processes'] } })],
  ['five domains', signed({ mission: { domains: [...domainCodes] } })],
  ['long texts', signed({ mission: { description: longText }, service: { benefits: longText } })],
  ['a word that no line holds', signed({ mission: { description: 'abcdefghij'.repeat(400) } })],
  [
    'a mention that is longer than a page',
    signedContract({ text: { ...sampleText(), mention: 'Une mention qui se lit. '.repeat(300) } }),
  ],
  ['a prolongation', signed({}, 'ENG-2026-0007')],
  ['two seats in one hand', signedContract({ sameHand: true })],
  [
    'a deferred start',
    signedContract({ term: { startsOn: '8 décembre 2026', endsOn: '7 juin 2027', deferred: true } }),
  ],
  [
    'signed by delegation',
    withPlaces(({ seat }) => ({
      onBehalf:
        seat === 'executive'
          ? 'Pour Madame la Présidente et par délégation'
          : seat === 'manager'
            ? 'par suppléance'
            : null,
    })),
  ],
  ...named,
  [
    'the longest names, by delegation',
    withPlaces(({ seat }) => ({
      ...longest,
      onBehalf: seat === 'executive' ? 'Pour Madame la Présidente et par délégation' : null,
    })),
  ],
];
