import type { NoticeKind, OtherLetterKind } from '@equipage/domain';

const ofNotices: Readonly<Record<NoticeKind, string>> = {
  'signature-receipt': 'Récépissé de signature',
  'paper-signature': 'Signature sur papier enregistrée',
  'take-over': 'Contrat papier repris',
  'to-decide': 'Demande d’accord',
  'to-sign': 'Demande de signature',
  'to-observe': 'Contrat communiqué pour information',
  observation: 'Observation',
  absence: 'Absence',
  agreement: 'Accord de la hiérarchie',
  conclusion: 'Contrat signé par tous',
  'change-request': 'Demande de modification',
  refusal: 'Refus',
  'wrong-manager': 'Réponse « Ce n’est pas mon agent »',
  'taken-back': 'Contrat repris pour être modifié',
  withdrawal: 'Projet retiré',
  'hand-over': 'Contrat confié à quelqu’un d’autre',
  termination: 'Fin anticipée',
  'termination-reversal': 'Engagement poursuivi',
  difficulty: 'Difficulté signalée',
  closure: 'Clôture',
};

const ofOthers: Readonly<Record<OtherLetterKind, string>> = {
  reminder: 'Rappel',
  'last-reminder': 'Dernier rappel',
  'reminder-by-hand': 'Rappel envoyé par quelqu’un',
  reminders: 'Rappel de plusieurs contrats',
  'last-reminders': 'Dernier rappel, de plusieurs contrats',
  silence: 'Contrat sans réponse',
  'silence-gone': 'Contrat sans réponse : personne partie',
  silences: 'Plusieurs contrats sans réponse',
  'daily-digest': 'Résumé du jour, quand quelque chose attend',
  'daily-news': 'Résumé du jour, quand rien n’attend',
  'weekly-digest': 'Résumé de la semaine',
  'copy-conclusion': 'Copie d’un contrat signé par tous',
  'copy-termination': 'Copie d’une fin anticipée',
  'copy-reversal': 'Copie d’un engagement poursuivi',
  'copy-closure': 'Copie d’une clôture',
  'contract-expiring': 'Fin de conservation d’un contrat',
  'draft-expiring': 'Fin de conservation d’un brouillon',
  'contracts-expiring': 'Fin de conservation de contrats',
  'leavers-expiring': 'Fin de conservation après un départ',
  'complaints-expiring': 'Fin de conservation de signalements',
  elimination: 'Élimination terminée',
  complaint: 'Défaut d’accessibilité signalé',
  rectification: 'Correction de données demandée',
  'rectification-made': 'Correction faite',
  'rectification-refused': 'Correction refusée',
  'sign-in': 'Lien et code de connexion',
};

const names: Readonly<Record<string, string>> = {
  ...ofNotices,
  ...ofOthers,
  copy: 'Copie d’un contrat conclu ou terminé',
  digest: 'Résumé du jour ou de la semaine',
  retention: 'Fin de conservation',
  'rectification-answer': 'Réponse à une demande de correction',
  'set-up': 'Première configuration',
};

/** What a mail is about, for who keeps them; null for who may not know. */
export const kindName = (kind: string | null): string =>
  kind === null ? 'Courriel sur un contrat' : (names[kind] ?? 'Courriel du service');
