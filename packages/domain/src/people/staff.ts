/** How somebody is employed, as far as the directory knows. */
export const staffKinds = [
  'civil-servant',
  'contract',
  'temporary',
  'apprentice',
  'intern',
  'elected-staff',
  'other',
] as const;
export type StaffKind = (typeof staffKinds)[number];

export const staffKindLabels: Record<StaffKind, string> = {
  'civil-servant': 'Fonctionnaire',
  contract: 'Contractuel ou contractuelle',
  temporary: 'Vacataire',
  apprentice: 'Apprenti ou apprentie',
  intern: 'Stagiaire',
  'elected-staff': 'Collaborateur ou collaboratrice d’élus',
  other: 'Autre',
};
