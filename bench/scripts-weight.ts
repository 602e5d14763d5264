import type { BrowserContext, Page } from 'playwright-core';

/**
 * Counts the script that pages of a context bring in: bytes of body as they travel, each file once, however many
 * pages ask for it.
 */
export function countScripts(context: BrowserContext): () => Promise<number> {
  const files = new Map<string, Promise<number>>();
  context.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script' || files.has(request.url())) return;
    files.set(
      request.url(),
      request.sizes().then((sizes) => sizes.responseBodySize),
    );
  });
  return async () => (await Promise.all(files.values())).reduce((sum, bytes) => sum + bytes, 0);
}

/** Signs a demo person in, in the page's context. */
export async function signIn(page: Page, address: string, email: string): Promise<void> {
  const answer = await page.request.post(`${address}/api/session/demo`, { data: { email } });
  if (!answer.ok()) throw new Error(`${email} could not be signed in: ${answer.status()}`);
}
