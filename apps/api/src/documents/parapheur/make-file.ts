import { createHash, randomBytes } from 'node:crypto';
import { type Contract, typography, verificationCode, verificationCodeBytes } from '@equipage/domain';
import type { Server } from '../../platform/server.ts';
import { renderContract } from '../make.ts';
import type { Render } from '../render.ts';

/** A file to be signed elsewhere: whole but for the signature that it will carry itself. */
export interface ParapheurFile {
  bytes: Buffer;
  sha256: string;
  /** Printed on it; the contract's own once it comes back signed. */
  code: string;
}

const statement =
  'Le fichier signé est gardé tel que le parapheur l’a rendu : il porte cette signature, et pas le cachet du service.';

/** Makes the file of a contract that awaits the executive's signature. */
export async function makeParapheurFile(
  facts: Pick<Server, 'db' | 'settings'>,
  render: Render,
  contract: Contract,
): Promise<ParapheurFile> {
  const code = verificationCode(randomBytes(verificationCodeBytes));
  const file = await renderContract(facts, render, contract, {
    handedOut: code,
    seal: [typography(statement)],
  });
  const bytes = Buffer.from(file);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), code };
}
