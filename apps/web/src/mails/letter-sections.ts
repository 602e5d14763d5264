import type { LetterKind, OtherLetterKind } from '@equipage/domain';

/** Under what a kind of letter is listed. */
type Section = 'acts' | 'reminders' | 'digests' | 'copies' | 'kept' | 'asked' | 'way-in';

export const sectionNames: Readonly<Record<Section, string>> = {
  acts: 'À chaque acte',
  reminders: 'Quand une décision attend',
  digests: 'Chaque jour ou chaque semaine',
  copies: 'Aux adresses en copie',
  kept: 'Quand une durée de conservation s’achève',
  asked: 'Quand quelqu’un signale un défaut ou demande une correction',
  'way-in': 'Pour se connecter',
};

const ofOthers: Readonly<Record<OtherLetterKind, Section>> = {
  reminder: 'reminders',
  'last-reminder': 'reminders',
  'reminder-by-hand': 'reminders',
  reminders: 'reminders',
  'last-reminders': 'reminders',
  silence: 'reminders',
  'silence-gone': 'reminders',
  silences: 'reminders',
  'daily-digest': 'digests',
  'daily-news': 'digests',
  'weekly-digest': 'digests',
  'copy-conclusion': 'copies',
  'copy-termination': 'copies',
  'copy-reversal': 'copies',
  'copy-closure': 'copies',
  'contract-expiring': 'kept',
  'draft-expiring': 'kept',
  'contracts-expiring': 'kept',
  'leavers-expiring': 'kept',
  'complaints-expiring': 'kept',
  elimination: 'kept',
  complaint: 'asked',
  rectification: 'asked',
  'rectification-made': 'asked',
  'rectification-refused': 'asked',
  'sign-in': 'way-in',
};

const isOther = (kind: LetterKind): kind is OtherLetterKind => Object.hasOwn(ofOthers, kind);

export const sectionOf = (kind: LetterKind): Section => (isOther(kind) ? ofOthers[kind] : 'acts');

/** Of the page of all of them. */
export const lettersTitle = 'Courriels types';
