import type { SignInFault } from '@equipage/contract-api';

const longest = 2000;

/**
 * Where to go once signed in: a page of ours that was asked for, or the home page. What leads elsewhere, to the
 * interface or back to the sign-in is not followed (no open redirect); what is given back is encoded, so that it can
 * stand in a header.
 */
export function returnAddress(asked: unknown, publicUrl: URL): string {
  if (typeof asked !== 'string' || asked.length > longest || !/^\/(?![/\\])/.test(asked)) return '/';
  if (!URL.canParse(asked, publicUrl.href)) return '/';
  const url = new URL(asked, publicUrl);
  const isOurs = url.origin === publicUrl.origin && !/^\/(api|connexion)(\/|$)/.test(url.pathname);
  // « /x/..//elsewhere » becomes « //elsewhere », which a browser would follow to another host.
  return isOurs && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}${url.hash}` : '/';
}

/** The sign-in page, which says what went wrong and leads on to where one was going. */
export function signInAddress(fault: SignInFault, returnTo: string): string {
  const query = new URLSearchParams({ erreur: fault, ...(returnTo !== '/' && { retour: returnTo }) });
  return `/connexion?${query}`;
}
