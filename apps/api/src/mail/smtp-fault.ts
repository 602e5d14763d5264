import { noBreakSpace } from '@equipage/domain';

/* What an answer of a mail server is about, and what whoever runs ours may do. */

/** An error, as nodemailer hands it on. */
export type SmtpError = Error & { code?: string; command?: string; responseCode?: number; response?: string };

/** The three figures that say more (RFC 3463), when the server gives them. */
export const enhanced = ({ response = '' }: SmtpError): string | undefined =>
  /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];

/**
 * It would say the same of any recipient: of our address (5.1.7, 5.1.8), of what we may do here (5.7). Exim gives no such
 * figures: its sentence is read for it, without the addresses that it quotes, and not kept.
 */
export function isOfSender(fault: SmtpError): boolean {
  const figures = enhanced(fault);
  if (figures !== undefined) return /^5\.(1\.[78]|7\.\d+)$/.test(figures);
  const sentence = (fault.response ?? '').replaceAll(/<[^>]*>|\S+@\S+/g, '');
  return /\b(relay(ing)?|sender|client host)\b/i.test(sentence);
}

/** Nodemailer keeps the sentence of TLS and not its code. */
export const isOfCertificate = ({ code, message }: SmtpError): boolean =>
  (code === 'ESOCKET' || code === 'ETLS') && /certificate|altnames/i.test(message);

const colon = `${noBreakSpace}:`;

export function adviceOn(fault: SmtpError): string | undefined {
  if (isOfCertificate(fault))
    return 'Le certificat du serveur de messagerie vient d’une autorité que Node ne connaît pas, a expiré, ou n’est pas fait pour le nom que donne MAIL_URL. L’autorité se donne, en PEM, par NODE_EXTRA_CA_CERTS.';
  if (fault.code === 'EAUTH')
    return `Le serveur de messagerie refuse l’identifiant ou le mot de passe de MAIL_URL${colon} leurs signes spéciaux s’y écrivent en pourcentages (« @ » s’écrit %40).`;
  if (fault.code === 'ETLS')
    return 'Le serveur de messagerie n’offre pas de connexion chiffrée (STARTTLS), qu’il faut avec un mot de passe.';
  if (isOfSender(fault))
    return `Le serveur de messagerie ne prend rien de ce serveur, quel que soit le destinataire${colon} vérifiez MAIL_FROM, l’identifiant de MAIL_URL, et qu’il relaie les courriels de ce serveur.`;
  return undefined;
}
