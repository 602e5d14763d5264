import { noBreakSpace } from '@equipage/domain';

/* What PostgreSQL, or the way to it, says when nothing is wrong with what was asked. SQLite is never away. */

const unreachable = /^(ECONN(REFUSED|RESET)|ETIMEDOUT|E(HOST|NET)UNREACH|EPIPE|ENOTFOUND|EAI_AGAIN)$/;
/**
 * SQLSTATE: the connection (08), stopping or starting (57P), too many connections (53300), and what a time limit of its
 * administrator's ends (57014, 25P03, 55P03).
 */
const passing = /^(08...|57P0.|53300|57014|25P03|55P03)$/;
/** `pg` gives these no code. */
const cut = /^Connection terminated|timeout exceeded when trying to connect/;

/** The cause that says so, or undefined when the database is there. */
export function databaseAway(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = codeOf(error);
  return unreachable.test(code) || passing.test(code) || cut.test(error.message)
    ? error
    : databaseAway(error.cause);
}

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '');

const colon = `${noBreakSpace}:`;
const authority =
  'Le certificat de PostgreSQL vient d’une autorité que Node ne connaît pas, ou n’est pas fait pour le nom que donne DATABASE_URL. L’autorité se donne, en PEM, par NODE_EXTRA_CA_CERTS.';

/** What keeps the database from opening, by the code of the error, and what to do about it. */
const sentences: Readonly<Record<string, string>> = {
  '28P01': `PostgreSQL refuse l’utilisateur ou le mot de passe de DATABASE_URL. Leurs signes spéciaux s’y écrivent en pourcentages${colon} « @ » s’écrit %40.`,
  '28000':
    'PostgreSQL n’admet pas cette connexion (pg_hba.conf). S’il la veut chiffrée, ajoutez ?sslmode=verify-full à DATABASE_URL.',
  '3D000': `La base que nomme DATABASE_URL n’existe pas${colon} créez-la, au nom de son utilisateur (createdb -O).`,
  '42501': `L’utilisateur de DATABASE_URL ne peut pas créer de tables${colon} la base doit lui appartenir (ALTER DATABASE … OWNER TO …).`,
  '42P05': `Une connexion partagée entre requêtes ne convient pas${colon} mettez PgBouncer en pool_mode = session.`,
  '26000': `Une connexion partagée entre requêtes ne convient pas${colon} mettez PgBouncer en pool_mode = session.`,
  DEPTH_ZERO_SELF_SIGNED_CERT: authority,
  SELF_SIGNED_CERT_IN_CHAIN: authority,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: authority,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: authority,
  ERR_TLS_CERT_ALTNAME_INVALID: authority,
};
const noTls = 'PostgreSQL n’offre pas de connexion chiffrée, que demande le sslmode de DATABASE_URL.';
const away = `PostgreSQL ne répond pas à l’adresse de DATABASE_URL${colon} vérifiez-la, et qu’il est démarré.`;

/** Why the database does not open, in plain words for whoever starts the server; null when nobody expected it. */
export function whyClosed(error: unknown): string | null {
  if (databaseAway(error) !== undefined) return away;
  if (!(error instanceof Error)) return null;
  if (/does not support SSL/.test(error.message)) return noTls;
  return sentences[codeOf(error)] ?? whyClosed(error.cause);
}
