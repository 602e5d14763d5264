import { identitySource } from '@equipage/contract-text';
import { type Contract, type Profile, typography } from '@equipage/domain';
import { frenchMoment } from '../platform/french-moment.ts';
import type { PrintedProof, SignaturePlace } from './contract-document.ts';
import { squareCode } from './square-code.ts';

export interface ProofFacts {
  code: string;
  publicUrl: URL;
  profile: Profile;
  /** What the signatures are, in a sentence. */
  nature: string;
  /** What is true of the file's own seal, in sentences. */
  seal: readonly string[];
}

/** Where a code is checked. */
export function verificationAddress(publicUrl: URL, code: string): string {
  return new URL(`/verifier#${code}`, publicUrl).href;
}

/** Of a signature that is given elsewhere, in the file itself. */
const ownCertificate = typography('Certificat de la signature électronique : un lecteur de PDF le montre');

/** The page that says how a concluded contract proves itself; `places` are those of its signatures. */
export function printedProof(
  contract: Contract,
  places: readonly SignaturePlace[],
  { code, publicUrl, profile, nature, seal }: ProofFacts,
): PrintedProof {
  const address = verificationAddress(publicUrl, code);
  return {
    code,
    address,
    site: `${publicUrl.host}/verifier`,
    alternative: typography(`Code QR de la page où vérifier ce contrat : ${address}`),
    square: squareCode(address),
    signatures: places.map((place) => {
      const signature = contract.signatures.find(({ seat }) => seat === place.seat);
      if (signature === undefined) return { ...place, at: 'Dans ce fichier', identity: ownCertificate };
      const { method, issuer, at } = signature.authentication;
      return { ...place, identity: identitySource(method, issuer, frenchMoment(at, profile.timeZone)) };
    }),
    statements: [
      nature,
      ...seal,
      'Le dossier de preuve du contrat dit sur quoi chaque signature repose, et ce qui l’a précédée.',
    ],
  };
}
