/** The addresses of ours that a mail's text holds, as paths of this page, each once. */
export function linksIn(text: string, origin: string): string[] {
  const found = text.match(/https?:\/\/\S+/g) ?? [];
  const own = found.filter((address) => URL.canParse(address) && isOurs(new URL(address), origin));
  return [...new Set(own.map((address) => pathOf(new URL(address))))];
}

/** The demonstration is also reached by other names of this machine. */
const here = new Set(['localhost', '127.0.0.1', '[::1]']);

function isOurs({ origin, hostname, port }: URL, ownOrigin: string): boolean {
  const own = new URL(ownOrigin);
  return origin === ownOrigin || (here.has(hostname) && here.has(own.hostname) && port === own.port);
}

const pathOf = ({ pathname, search, hash }: URL): string => `${pathname}${search}${hash}`;
