import { civilities, domainCodes, forbiddenCharacters, stockTakings } from '@equipage/domain';
import fc from 'fast-check';
import { annexMonths } from './annex-months.ts';
import { sampleText, signedContract } from './contract-document.sample.ts';
import type { ContractDocument } from './contract-document.ts';
import { dates, oddNames } from './testing.kinds.ts';

/* Any contract that may be signed, typed with anything that may be typed. */

/** Letters of every alphabet that may be typed, signs of every machine. */
const letters = Array.from({ length: 0x2200 }, (_, point) => String.fromCodePoint(point)).filter(
  (letter) => letter.trim() !== '' && forbiddenCharacters(letter, { lines: false }).length === 0,
);

const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 30 });
const line = fc
  .array(fc.oneof(word, fc.constantFrom(...oddNames), fc.constant('dans le cadre du projet')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.join(' '));
const within = (most: number) => line.map((words) => words.slice(0, most).trim());
const long = fc.array(line, { minLength: 1, maxLength: 15 }).map((lines) => lines.join('\n').slice(0, 4000));

export const anyContract: fc.Arbitrary<ContractDocument> = fc
  .record({
    civility: fc.constantFrom(...civilities, null),
    name: within(100),
    title: within(160),
    description: long,
    benefits: long,
    domains: fc.subarray([...domainCodes], { minLength: 1 }),
    extendedHours: fc.boolean(),
    fieldTrips: fc.boolean(),
    stockTaking: fc.constantFrom(...stockTakings),
    count: fc.nat(60),
    sameHand: fc.boolean(),
    renewalOf: fc.constantFrom('ENG-2026-0007', null),
  })
  .map(({ name, civility, title, description, domains, benefits, stockTaking, count, sameHand, ...rest }) => {
    const { renewalOf, ...hours } = rest;
    const text = sampleText(
      {
        identity: { civility, firstName: name, lastName: name, jobTitle: title },
        mission: { title, description, domains },
        commitment: { ...hours, plannedDates: dates(count) },
        service: { benefits, stockTaking },
      },
      renewalOf,
    );
    const places = signedContract().signatures.map((place) => ({ ...place, name, capacity: title }));
    return signedContract({ text, months: annexMonths(text.annex.dates), signatures: places, sameHand });
  });
