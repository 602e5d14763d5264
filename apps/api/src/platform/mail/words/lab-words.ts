import { atName, ofName, theName } from '@equipage/contract-text';
import { publicationOf } from '@equipage/domain';
import type { Connection } from '../../../db/connection.ts';
import { findOrganisation } from '../../../db/organisation.ts';
import { rewordedLetters, type WordsFor } from './reworded.ts';
import type { MailValues } from './template.ts';

/** The Lab as it stands in a sentence: « le Lab’ », « du Lab’ », « au Lab’ ». */
export const labWords = (lab: string) => ({ lab: theName(lab), ofLab: ofName(lab), toLab: atName(lab) });

/** What the mails that tell of no contract are written with. */
export interface ServiceWords {
  wordsFor: WordsFor;
  /** The Lab, as any letter may name it. */
  values: MailValues;
  /** Whom to write to about personal data; empty until somebody gives it. */
  dataProtectionEmail: string;
}

export async function serviceWords(connection: Connection): Promise<ServiceWords> {
  const wordsFor = await rewordedLetters(connection);
  const organisation = await findOrganisation(connection);
  if (organisation === null) return { wordsFor, values: {}, dataProtectionEmail: '' };
  const { profile } = organisation;
  const { dataProtectionEmail } = publicationOf(profile);
  return { wordsFor, values: labWords(profile.lab), dataProtectionEmail };
}
