#!/usr/bin/env node
import { hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { faultSentence, frenchCount, type Head, isHead, linesOfEvidence, verifyTrail } from '../src/index.ts';

const usage = `Vérifie un journal exporté, sans serveur, sans base de données et sans réseau.

  equipage-trail verify FICHIER [--anchor POSITION:EMPREINTE]…

FICHIER est un export du journal, ou un dossier de preuve enregistré en JSON, dont l’extrait est alors vérifié.
--anchor ajoute une empreinte relevée plus tôt, par exemple sur un dossier de preuve imprimé, avec ou sans ses espaces.

D’un dossier de preuve, seule la partie « trail » est vérifiée : le reste n’est couvert par aucune empreinte.

Code de sortie : 0, le journal est intact ; 1, il a été altéré ; 2, rien n’a pu être vérifié.`;

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** An anchor as it is printed: its hash in groups of eight, which a shell takes for words when nothing quotes them. */
function takeAnchor(words: string[]): string {
  let anchor = (words.shift() ?? '').replaceAll(/\s/g, '');
  while (anchor.length - anchor.indexOf(':') <= digits && /^[0-9a-f]{1,8}$/i.test(words[0] ?? ''))
    anchor += words.shift();
  return anchor;
}

/** Of SHA-256. */
const digits = 64;

function asAnchor(text: string): Head | null {
  const [position, digest = ''] = text.split(':');
  const head = { position: Number(position), hash: digest.toLowerCase() };
  return isHead(head) ? head : null;
}

/** The file and the anchors; null when the command line is not one. */
function readArguments([command, ...rest]: string[]): { file: string; anchors: Head[] } | null {
  if (command !== 'verify') return null;
  const anchors: Head[] = [];
  const files: string[] = [];
  while (rest.length > 0) {
    const word = rest.shift() ?? '';
    const anchor = word === '--anchor' ? asAnchor(takeAnchor(rest)) : undefined;
    if (anchor === null) return null;
    if (anchor === undefined) files.push(word);
    else anchors.push(anchor);
  }
  const [file] = files;
  return file === undefined || files.length > 1 ? null : { file, anchors };
}

/** Evidence is one JSON text, read whole; an export may be as long as the product's life, and is read by the line. */
const longestEvidence = 64 * 1024 * 1024;

async function linesIn(file: string): Promise<AsyncIterable<string> | Iterable<string>> {
  const { size } = await stat(file);
  const evidence = size > longestEvidence ? null : linesOfEvidence(await readFile(file, 'utf8'));
  if (evidence !== null) return evidence;
  return createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
}

async function verify({ file, anchors }: { file: string; anchors: Head[] }): Promise<number> {
  const lines = await linesIn(file);
  const sha256 = (text: string) => hash('sha256', text);
  const { header, fault, sound, opened } = await verifyTrail(lines, { sha256, anchors });
  if (header === null) {
    console.error('Ce fichier n’est ni un export du journal, ni un dossier de preuve en JSON.');
    return 2;
  }
  if (fault !== null) {
    print(`Journal altéré.\n${faultSentence(fault)}`);
    return 1;
  }
  const scope = header.contractId === null ? 'Journal intact' : 'Extrait intact';
  print(`${scope}\u00A0: ${frenchCount(sound)} ligne${sound > 1 ? 's' : ''}.`);
  if (opened > 0) print(`Valeurs en clair vérifiées\u00A0: ${frenchCount(opened)}.`);
  print(`Tête du journal\u00A0: ${header.head.position}:${header.head.hash}`);
  return 0;
}

const asked = readArguments(process.argv.slice(2));
if (asked === null) {
  console.error(usage);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await verify(asked);
  } catch (error) {
    console.error(`Lecture impossible\u00A0: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 2;
  }
}
