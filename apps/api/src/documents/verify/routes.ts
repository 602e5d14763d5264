import { setTimeout } from 'node:timers/promises';
import { endpoints, type Verification } from '@equipage/contract-api';
import { readVerificationCode } from '@equipage/domain';
import { RateLimit } from '../../platform/rate-limit.ts';
import { type Call, route } from '../../platform/route.ts';
import type { Server } from '../../platform/server.ts';
import { withFile, withUploads } from '../../platform/upload.ts';
import type { Verifier } from './verifier.ts';
import { verifyCode, verifyDigest, verifyFile } from './verify.ts';

/** So many verifications a minute: by one address, and of one code, whoever asks. */
const most = { address: 30, code: 20 };
/** A demonstration is tried, and measured. */
const mostInDemo = { address: 6000, code: 6000 };
/** An answer by code or digest takes at least so long, in milliseconds: how long says nothing of what is known. */
const least = 40;

/** What anyone may ask of a contract in their hands. */
export function verificationRoutes(server: Server, verifier: Verifier): void {
  const { db, settings } = server;
  const { address: ofAddress, code: ofCode } = settings.demo ? mostInDemo : most;
  const byAddress = new RateLimit(server, 'verification-address', ofAddress);
  const byCode = new RateLimit(server, 'verification-code', ofCode);

  async function look({ body, caller }: Call<typeof endpoints.verify>): Promise<Verification> {
    const actor = caller?.actor ?? null;
    if (body.sha256 !== undefined) return verifyDigest(db, body.sha256, actor);
    const { code = '' } = body;
    await byCode.spend(readVerificationCode(code) ?? code);
    return verifyCode(server, code, actor);
  }

  withUploads(server, endpoints.verify.upload, (scope) => {
    route(scope, endpoints.verify, async (call) => {
      await byAddress.spend(call.address);
      const read = (file: Buffer) => verifyFile(db, verifier, file, call.caller?.actor ?? null);
      const ofFile = await withFile(call.request, endpoints.verify.upload, read);
      if (ofFile !== null) return ofFile;
      const [answer] = await Promise.all([look(call), setTimeout(least)]);
      return answer;
    });
  });
}
