import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import {
  forbiddenCharacters,
  frenchDay,
  fullName,
  isDay,
  type PersonName,
  type Profile,
  typography,
} from '@equipage/domain';
import { clockWords, frenchMoment } from '../platform/french-moment.ts';
import type { Fact, ReportDocument, Section } from '../platform/report.ts';
import { fieldWords } from './field-words.ts';

type PersonalData = EndpointAnswer<typeof endpoints.getPersonalData>;

/** As many as are printed of one kind; the file for other programs has them all. */
const mostItems = 200;

/** Everything that is kept about somebody, to be read: item by item, as the file for other programs has it. */
export function printedPersonalData(
  { madeAt, sections }: PersonalData,
  { profile, person }: { profile: Profile; person: Omit<PersonName, 'id'> },
): ReportDocument {
  const { region, lab, timeZone } = profile;
  const filled = sections.filter(({ items }) => items.length > 0);
  const empty = sections.filter(({ items }) => items.length === 0);
  return {
    number: null,
    names: [fullName(person)],
    issuer: { region, lab },
    title: 'Mes données',
    subtitle: fullName(person),
    foot: `Établi le ${frenchMoment(madeAt, timeZone)}`,
    flows: true,
    intro: typography(
      'Tout ce qu’Équipage garde sur vous, tel qu’il le garde. Le fichier JSON dit la même chose, pour d’autres logiciels.',
    ),
    sections: filled.map((section) => printedSection(section, timeZone)),
    statements: [
      ...(empty.length === 0
        ? []
        : [typography(`Rien n’est gardé de ce qui suit : ${empty.map(({ label }) => label).join(' ; ')}.`)]),
      clockWords(timeZone),
    ],
  };
}

function printedSection({ label, items }: PersonalData['sections'][number], timeZone: string): Section {
  const shown = items.slice(0, mostItems);
  const left = items.length - shown.length;
  return {
    heading: label,
    ...(left > 0 && { intro: typography(`Les ${left} autres sont dans le fichier JSON.`) }),
    parts: shown.map((item, place) => ({
      heading: `${place + 1} sur ${items.length}`,
      facts: factsIn(item, [], timeZone),
    })),
  };
}

/** Each value under the words of where it stands; what holds others is opened. */
function factsIn(value: unknown, path: readonly string[], timeZone: string): Fact[] {
  if (value === null || typeof value !== 'object')
    return [{ name: nameOf(path), value: printable(valueWords(value, timeZone)) }];
  const members = Object.entries(value);
  if (members.length === 0) return [{ name: nameOf(path), value: 'rien' }];
  if (Array.isArray(value) && value.every((one) => one === null || typeof one !== 'object'))
    return [
      { name: nameOf(path), value: printable(value.map((one) => valueWords(one, timeZone)).join(', ')) },
    ];
  return members.flatMap(([key, member]) => factsIn(member, [...path, key], timeZone));
}

const nameOf = (path: readonly string[]): string =>
  path
    .map((key) => (/^\d+$/.test(key) ? String(Number(key) + 1) : (fieldWords[key] ?? key)))
    .map((word, place) => (place === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(', ');

function valueWords(value: unknown, timeZone: string): string {
  if (value === null || value === undefined || value === '') return 'rien';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = String(value);
  if (isDay(text)) return frenchDay(text);
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) ? frenchMoment(text, timeZone) : text;
}

/** What no face of ours can print is shown as such: nothing of a text stops the whole. */
const printable = (text: string): string =>
  [...text].map((sign) => (forbiddenCharacters(sign, { lines: true }).length > 0 ? '?' : sign)).join('');
