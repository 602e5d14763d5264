import type { Wording } from '../wording.ts';

export const annex: Wording['annex'] = {
  heading: 'Annexe : dates planifiées',
  intro: [
    { when: { datesNumber: 'none' }, say: 'Dates à convenir.' },
    { when: { datesNumber: 'one' }, say: 'Date planifiée à l’avance :' },
    { when: { datesNumber: 'several' }, say: 'Dates planifiées à l’avance :' },
  ],
};
