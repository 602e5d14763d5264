/**
 * The viewer lays a link without words over the words it covers: it is given these as its name, or else the address
 * it leads to, for those who hear the page.
 */
export function nameLinks(page: ParentNode | null): void {
  for (const link of page?.querySelectorAll<HTMLAnchorElement>('.linkAnnotation a') ?? []) {
    if (link.textContent === '' && !link.hasAttribute('aria-label'))
      link.setAttribute('aria-label', link.title || addressInWords(link.href));
  }
}

/** « equipage.example.org/verifier »: the code after the # is read in the page itself. */
function addressInWords(href: string): string {
  const { protocol, host, pathname } = new URL(href);
  return protocol.startsWith('http') ? `${host}${pathname}` : href;
}
