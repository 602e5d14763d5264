import type { Variable } from '../wording.ts';

/** Where each variable of the clauses comes from, and what stands in its place while it is missing. */
export const variables: Readonly<Record<string, Variable>> = {
  civility: { from: '/identity/civility' },
  firstName: { from: '/identity/firstName', blank: 'prénom, à l’étape Moi' },
  lastName: { from: '/identity/lastName', blank: 'nom, à l’étape Moi' },
  jobTitle: { from: '/identity/jobTitle', blank: 'fonction, à l’étape Moi' },
  directorate: { from: '/identity/directorate', blank: 'direction, à l’étape Moi' },
  service: { from: '/identity/service', blank: 'service, à l’étape Moi' },
  workShare: {
    from: '/identity/workShare',
    blank: 'durée, selon la quotité de travail à donner à l’étape Moi',
  },

  domains: { from: '/mission/domains', blank: 'un domaine ou plusieurs, à l’étape Mission' },
  missionTitle: { from: '/mission/title', blank: 'intitulé, à l’étape Mission' },
  description: { from: '/mission/description', blank: 'ce qui sera fait, à l’étape Mission' },
  deadline: { from: '/mission/deadline', blank: 'échéance, à l’étape Mission' },

  percent: { from: '/commitment/percent', blank: 'part du temps de travail, à l’étape Temps' },
  startsOn: { from: '/commitment/startsOn', blank: 'date de début, à l’étape Temps' },
  extendedHours: {
    from: '/commitment/extendedHours',
    blank: 'horaires élargis, oui ou non, à l’étape Temps',
  },
  fieldTrips: { from: '/commitment/fieldTrips', blank: 'déplacements, oui ou non, à l’étape Temps' },
  plannedDates: { from: '/commitment/plannedDates' },

  benefits: { from: '/service/benefits' },
  stockTaking: { from: '/service/stockTaking', blank: 'rythme des bilans, à l’étape Service' },

  hours: { from: 'sums', blank: 'durée, calculée à l’étape Temps' },
  halfDays: { from: 'sums' },
  endsOn: { from: 'term', blank: 'date de fin, calculée à l’étape Temps' },
  leadName: { from: 'lead', blank: 'nom, à l’étape Mission' },
  renewalOf: { from: 'renewalOf' },

  since: { from: 'profile' },
  theRegion: { from: 'profile' },
  head: { from: 'profile' },
  lab: { from: 'profile' },
  theLab: { from: 'profile' },
  ofLab: { from: 'profile' },
  ofLabDirectorate: { from: 'profile' },
  theCarryingDirectorate: { from: 'profile' },
  theReferent: { from: 'profile' },
  toReferent: { from: 'profile' },
  referentName: { from: 'profile' },
  percentMin: { from: 'profile' },
  percentMax: { from: 'profile' },
  months: { from: 'profile' },
};
