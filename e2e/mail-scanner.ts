import { expect } from '@playwright/test';

/** What looks at mails before their reader does: it asks for every link, without a session, by both ways, again and again. */
export async function openLikeAScanner(link: string): Promise<void> {
  const ways: Record<string, string>[] = [
    { accept: 'text/html' },
    { accept: '*/*' },
    { accept: 'text/html', 'sec-purpose': 'prefetch;prerender', purpose: 'prefetch' },
  ];
  for (let time = 0; time < 5; time += 1)
    for (const method of ['GET', 'HEAD'])
      for (const headers of ways)
        expect((await fetch(link, { method, headers })).status, `${method} ${link}`).toBe(200);
}
