import type { LetterKind, OtherLetterKind } from '@equipage/domain';

/** Under what a kind of letter is listed. */
type Section = 'acts' | 'reminders' | 'digests' | 'copies' | 'way-in';

export const sectionNames: Readonly<Record<Section, string>> = {
  acts: 'À chaque acte',
  reminders: 'Quand une décision attend',
  digests: 'Chaque jour ou chaque semaine',
  copies: 'Aux adresses en copie',
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
  'sign-in': 'way-in',
};

const isOther = (kind: LetterKind): kind is OtherLetterKind => Object.hasOwn(ofOthers, kind);

export const sectionOf = (kind: LetterKind): Section => (isOther(kind) ? ofOthers[kind] : 'acts');
