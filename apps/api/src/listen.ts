import { noBreakSpace } from '@equipage/domain';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';

type Address = Pick<Config, 'host' | 'port'>;

/** What keeps a server from listening, by the system's code, and what to do about it. */
const sentences: Record<string, (address: Address) => string> = {
  EADDRINUSE: ({ port }) =>
    `Le port ${port} est déjà pris${noBreakSpace}: arrêtez ce qui l’occupe, ou choisissez-en un autre avec la variable PORT.`,
  EACCES: ({ port }) =>
    `Le port ${port} est réservé au système${noBreakSpace}: choisissez-en un de 1024 ou plus avec la variable PORT.`,
  EADDRNOTAVAIL: ({ host }) => `HOST vaut ${host}, qui n’est pas une adresse de cette machine.`,
};

/**
 * Listens or, when the address is not to be had, says in plain words why.
 * @returns false in that case; any other error is thrown
 */
export async function tryListen(http: FastifyInstance, address: Address): Promise<boolean> {
  try {
    await http.listen({ host: address.host, port: address.port });
    return true;
  } catch (error) {
    const sentence = sentences[error instanceof Error && 'code' in error ? String(error.code) : ''];
    if (sentence === undefined) throw error;
    console.error(sentence(address));
    return false;
  }
}
