import { expect, type Page } from '@playwright/test';
import { myContract } from './contracts.ts';

/** The final file of the contract of whoever is signed in, and its code; waited for while it is being made. */
export async function finalFile(page: Page): Promise<{ file: Buffer; code: string }> {
  const { id, verificationCode } = await myContract(page);
  const address = `/api/contracts/${id}/document.pdf`;
  await expect(async () => expect((await page.request.get(address)).status()).toBe(200)).toPass({
    timeout: 30_000,
  });
  const file = await (await page.request.get(address)).body();
  return { file, code: String(verificationCode) };
}
