import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerText, readAddress, writableAddress } from './address.ts';
import type { Letter } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';

const publicUrl = new URL('https://equipage.exemple.test');
const letter = (typed: string): Letter => ({
  subject: typed,
  title: typed,
  blocks: [
    { kind: 'paragraph', text: typed },
    { kind: 'facts', rows: [{ label: 'Mission', value: typed }] },
    { kind: 'quote', text: typed },
    { kind: 'list', title: 'En attente', items: [{ text: typed, path: '/contrats/1' }] },
    { kind: 'code', text: typed },
  ],
  action: { label: 'Ouvrir le contrat', path: '/contrats/1' },
  reason: typed,
});

describe('a letter', () => {
  it('says the same as text and as HTML, and links to the very page of the public address', () => {
    const text = letterText(letter('Élodie d’Aubigné'), publicUrl);
    const html = letterHtml(letter('Élodie d’Aubigné'), publicUrl);
    for (const written of [text, html]) {
      expect(written.split('Élodie d’Aubigné').length).toBeGreaterThan(6);
      expect(written).toContain('https://equipage.exemple.test/contrats/1');
    }
    expect(text).toMatch(/^https:\/\/equipage\.exemple\.test\/contrats\/1$/m);
    expect(html).toContain('<html lang="fr"');
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html.match(/<table(?! role="presentation")/g)).toBeNull();
    expect(html).not.toMatch(/<img|<script|<[^>]*\son\w+=|javascript:/i);
  });

  it('holds nothing typed but as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const html = letterHtml(letter(`${typed}<img src=x onerror=1>"'&`), publicUrl);
        expect(html).not.toContain('<img');
        expect(html).toContain('&lt;img src=x onerror=1&gt;&quot;&#39;&amp;');
      }),
    );
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('=', '?', '\r', '\n', '\u2028', 'utf-8?Q?', 'a') }),
);

describe('a header', () => {
  it('is one line, whatever is typed', () => {
    fc.assert(
      fc.property(hostile, (typed) => {
        expect(headerText(typed)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|=\?/u);
      }),
    );
  });

  it.each([
    ['equipage@exemple.fr', { address: 'equipage@exemple.fr', name: null }],
    ['Équipage <equipage@exemple.fr>', { address: 'equipage@exemple.fr', name: 'Équipage' }],
    ['"Le Lab’" <lab@exemple.fr>', { address: 'lab@exemple.fr', name: 'Le Lab’' }],
    ['Équipage', null],
    ['a <b@exemple.fr>, c <d@exemple.fr>', null],
    ['a@exemple.fr, b@exemple.fr', null],
  ])('reads %j', (typed, expected) => {
    expect(readAddress(typed)).toEqual(expected);
  });

  it('writes to no address that would be another, or two', () => {
    expect(writableAddress('Nathalie.Serra@exemple.test')).toBe('nathalie.serra@exemple.test');
    for (const typed of ['a,b@c.fr', 'a<b>@c.fr', 'a@b@c.fr', 'a@c.fr\r\nBcc: d@e.fr', '(a)@c.fr', ''])
      expect(writableAddress(typed)).toBeNull();
  });
});
