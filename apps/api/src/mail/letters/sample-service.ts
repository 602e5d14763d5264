import type { LetterKind } from '@equipage/domain';
import {
  complaintTold,
  rectificationAsked,
  rectificationMade,
  rectificationRefused,
} from '../../platform/mail/asked-letters.ts';
import {
  complaintsExpiring,
  contractExpiring,
  contractsExpiring,
  draftExpiring,
  eliminationDone,
  leaversExpiring,
} from '../../platform/mail/kept-letters.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import type { ServiceWords } from '../../platform/mail/words/lab-words.ts';
import { sampleName } from './sample-values.ts';

/* What the mails about what is kept and what is asked would say, of nobody in particular. */

const number = 'ENG-2026-0042';
const day = '2032-05-31';
const correction = { label: 'Service', before: 'Titre du service', after: 'Autre service' };
const written = 'Ce que la personne a écrit se lit ici, tel quel.';
const someone = { firstName: 'Prénom', lastName: 'Nom', day };
const complaint = {
  reference: 'A11Y-2026-1',
  name: sampleName,
  email: 'prenom.nom@exemple.fr',
  place: 'La page du contrat',
  message: written,
};

export const serviceSamples: Partial<Record<LetterKind, (words: ServiceWords) => Letter>> = {
  'contract-expiring': (words) => contractExpiring(words, { id: 'exemple', number }, day),
  'draft-expiring': (words) => draftExpiring(words, { id: 'exemple', touchedOn: '2026-05-23' }, day),
  'contracts-expiring': (words) =>
    contractsExpiring(words, [
      { number, day },
      { number: 'ENG-2026-0043', day },
    ]),
  'leavers-expiring': (words) => leaversExpiring(words, [someone, someone]),
  'complaints-expiring': (words) => complaintsExpiring(words, [{ reference: complaint.reference, day }]),
  elimination: (words) => eliminationDone(words, { id: 'exemple', number: 'BE-2032-1' }),
  complaint: (words) => complaintTold(words, complaint),
  rectification: (words) => rectificationAsked(words, correction, { name: sampleName, reason: written }),
  'rectification-made': (words) => rectificationMade(words, correction),
  'rectification-refused': (words) => rectificationRefused(words, correction, written),
};
