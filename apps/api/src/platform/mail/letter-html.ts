import { noBreakSpace } from '@equipage/domain';
import type { Letter, LetterBlock, LetterItem } from './letter.ts';
import { letterStyle } from './letter-style.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>');

/**
 * A letter as HTML that reads without a picture, in the order of its lines, light or dark: headings, lists and one link.
 * Its only table lays out, and says so.
 */
export function letterHtml(
  { subject, title, blocks, action, reason, settings }: Letter,
  publicUrl: URL,
): string {
  const address = (path: string) => escaped(new URL(path, publicUrl).href);
  const link = action
    ? `<p class="act"><a class="button" href="${address(action.path)}">${escaped(action.label)}</a></p>`
    : '';
  const choice = settings ? `<br><a href="${address(settings)}">Choisir comment être averti</a>` : '';
  return `<!doctype html>
<html lang="fr" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>${letterStyle}</style>
</head>
<body>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center">
<div class="sheet" lang="fr">
<p class="brand">Équipage</p>
<h1>${escaped(title)}</h1>
${blocks.map((block) => blockHtml(block, address)).join('\n')}
${link}
<p class="reason">${lines(reason)}${choice}</p>
</div>
</td></tr></table>
</body>
</html>
`;
}

function blockHtml(block: LetterBlock, address: (path: string) => string): string {
  switch (block.kind) {
    case 'facts':
      return `<ul class="facts">${block.rows.map(factHtml).join('')}</ul>`;
    case 'quote':
      return `<blockquote>${lines(block.text)}</blockquote>`;
    case 'list':
      return `<h2>${escaped(block.title)}</h2>\n<ul>${block.items.map((item) => itemHtml(item, address)).join('')}</ul>`;
    case 'code':
      return `<p class="code">${escaped(block.text)}</p>`;
    default:
      return `<p>${lines(block.text)}</p>`;
  }
}

const factHtml = ({ label, value }: { label: string; value: string }): string =>
  `<li><strong>${escaped(label)}</strong>${noBreakSpace}: ${escaped(value)}</li>`;

const itemHtml = ({ text, path }: LetterItem, address: (path: string) => string): string =>
  path === null ? `<li>${escaped(text)}</li>` : `<li><a href="${address(path)}">${escaped(text)}</a></li>`;
