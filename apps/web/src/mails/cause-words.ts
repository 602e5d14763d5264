import type { GivenUpMail } from './queries.ts';

type Cause = GivenUpMail['cause'];

/** Why a mail did not leave. */
export const causeWords: Readonly<Record<Cause, string>> = {
  'no-mailbox': 'La boîte aux lettres n’existe pas, ou refuse ce courriel',
  'mailbox-full': 'La boîte aux lettres est pleine',
  'message-refused': 'Le serveur de messagerie refuse ce message',
  'sender-refused': 'Le serveur de messagerie refuse ce que le service envoie, quel que soit le destinataire',
  'login-refused': 'Le serveur de messagerie refuse l’identifiant du service',
  'no-encryption': 'La connexion au serveur de messagerie n’a pas pu être chiffrée',
  'certificate-unknown': 'Le certificat du serveur de messagerie n’est pas reconnu',
  unreachable: 'Le serveur de messagerie est injoignable',
  'too-slow': 'Le serveur de messagerie met trop longtemps à répondre',
  later: 'Le serveur de messagerie demande chaque fois de réessayer plus tard',
  'not-an-address': 'Cette adresse n’est pas de celles auxquelles on peut écrire',
  unknown: 'La cause n’est pas connue',
};

const ofAddress: ReadonlySet<Cause> = new Set(['no-mailbox', 'not-an-address']);
const ofServer: ReadonlySet<Cause> = new Set([
  'message-refused',
  'sender-refused',
  'login-refused',
  'certificate-unknown',
  'no-encryption',
  'unreachable',
  'too-slow',
  'later',
  'unknown',
]);

/** What one can do about it. */
export function adviceFor(cause: Cause, keepsDirectory: boolean): string {
  if (ofAddress.has(cause))
    return keepsDirectory
      ? 'Corrigez l’adresse dans l’annuaire, puis renvoyez le courriel.'
      : 'Faites corriger l’adresse par l’administration, puis renvoyez le courriel.';
  if (ofServer.has(cause))
    return 'Signalez-le à la direction des systèmes d’information, puis renvoyez le courriel.';
  return 'Prévenez la personne autrement, ou renvoyez le courriel plus tard.';
}
