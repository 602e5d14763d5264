/* What a page draws, spelled one way: the same drawing may be written with other spaces, and its strings otherwise. */

const blanks = /[\0\t\n\f\r ]+/g;
const escaped: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The content of a page, as it stands, spelled so that another writing of it is the same; in a time that grows with its length. */
export function spelled(content: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < content.length; ) {
    const end = stringEnd(content, at);
    if (end === null) {
      at += content.startsWith('<<', at) ? 2 : 1;
      continue;
    }
    parts.push(content.slice(from, at).replaceAll(blanks, ' '), ` <${hexOf(content.slice(at, end))}> `);
    at = end;
    from = end;
  }
  parts.push(content.slice(from).replaceAll(blanks, ' '));
  return parts
    .join('')
    .replaceAll(/ *([[\]<>]) */g, '$1')
    .trim();
}

/** Where the string ends that begins at a place; null where none does. */
function stringEnd(content: string, at: number): number | null {
  if (content[at] === '(') return literalEnd(content, at);
  if (content[at] !== '<' || content[at + 1] === '<' || content[at - 1] === '<') return null;
  const end = content.indexOf('>', at);
  return end === -1 ? content.length : end + 1;
}

function literalEnd(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at++) {
    if (content[at] === '\\') at++;
    else if (content[at] === '(') depth++;
    else if (content[at] === ')' && --depth === 0) return at + 1;
  }
  return content.length;
}

/** The bytes of a string, whichever way it is written, in hexadecimal. */
function hexOf(written: string): string {
  const inside = written.slice(1, -1);
  if (written.startsWith('<')) return inside.replaceAll(blanks, '').toLowerCase();
  const bytes = inside.replaceAll(/\\([0-7]{1,3}|\r\n|[\s\S])|\r\n?/g, (_, after?: string) => {
    if (after === undefined) return '\n';
    if (/^[0-7]/.test(after)) return String.fromCharCode(Number.parseInt(after, 8) & 0xff);
    if (/^[\r\n]/.test(after)) return '';
    return escaped[after] ?? after;
  });
  return Buffer.from(bytes, 'latin1').toString('hex');
}
