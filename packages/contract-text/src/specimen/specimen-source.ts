import { type Content, emptyContent, type Profile, sumsOf, termFrom } from '@equipage/domain';
import type { TextSource } from '../contract-text.ts';
import type { Agreement } from '../grammar/agreement.ts';

/** For whom a wording is tried: someone of each civility, or a contract that has just been started. */
export const specimenReaders = ['madame', 'monsieur', 'neutral', 'blank'] as const;
export type SpecimenReader = (typeof specimenReaders)[number];

/** Answers that name nobody: a wording is read with them before it is published. */
function contentFor(agreement: Agreement): Content {
  return {
    identity: {
      civility: agreement === 'neutral' ? null : agreement,
      firstName: 'Prénom',
      lastName: 'Nom',
      jobTitle: 'fonction exercée',
      directorate: 'direction',
      service: 'service',
      workShare: 100,
      worksOn: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      annualised: false,
    },
    mission: {
      domains: ['managerial-innovation', 'public-policy-innovation'],
      missionId: null,
      title: 'Intitulé du projet',
      description: 'ce que la personne fera',
      deadline: '2027-04-30',
    },
    commitment: {
      percent: 7.5,
      startsOn: '2026-12-01',
      extendedHours: true,
      fieldTrips: false,
      plannedDates: [
        { date: '2026-12-08', from: '09:00', to: '12:30' },
        { date: '2027-01-12', from: '14:00', to: '17:30' },
      ],
    },
    service: { managerId: null, benefits: 'ce que le service y gagne', stockTaking: 'quarterly' },
  };
}

/** What a specimen of the contract is written from, with the organisation's own settings. */
export function specimenSource(profile: Profile, reader: SpecimenReader): TextSource {
  const content = reader === 'blank' ? emptyContent() : contentFor(reader);
  const { startsOn } = content.commitment;
  return {
    content,
    sums: sumsOf(content, profile),
    term: startsOn === null ? null : termFrom(startsOn, profile.termMonths),
    profile,
    lead: { civility: null, firstName: 'Prénom', lastName: 'Nom' },
    renewalOf: null,
  };
}
