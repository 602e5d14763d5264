import { typography } from '@equipage/domain';
import { listMark } from '../compose/lines.ts';

/*
 * What a person typed, as the sentences of a contract need it: set as French is, and without the mark that ended it,
 * since the sentence has its own. It is done while a text is resolved, never while it is composed: what is signed keeps
 * the words it was signed with.
 */

/** A mark that leads to nothing once it stands last. */
const hanging = /(?:[\s,;:]|\s[-–—]+)+$/u;
/** The full stop of a sentence; that of an abbreviation stays. */
const stop = /(?<=\p{L}{3})(?<!etc)\./u.source;
const lastStop = new RegExp(`${stop}$`, 'u');
const stopWithin = new RegExp(`${stop}(?=\\s*[»”)]$)`, 'u');
const quoted = /(?<=^|[\s(«])"([^\s"](?:[^"\n]*[^\s"])?)"(?=[\s.,;:!?…)»]|$)/gmu;

/** Between the figures of one number, and before what it counts. */
const withinNumber = /(?<=\d) (?=\d{3}(?!\d)|(?:€|h)(?!\p{L}))/gu;

function set(typed: string): string {
  const marked = typed.replaceAll(quoted, '« $1 »').replaceAll(/\.{3,}/g, '…');
  return typography(marked).replaceAll(withinNumber, '\u00A0');
}

/** Words without a letter nor a figure answer nothing (domain: required-answers.ts). */
const saying = (words: string): string | null => (/[\p{L}\p{N}]/u.test(words) ? words : null);

/** A name, as it was typed. */
export const name = (typed: string | null): string | null => typed && saying(typed);

/** One or several sentences; lines that begin with a dash or a bullet are the items of a list. */
export function prose(typed: string | null): string | null {
  if (typed === null) return null;
  return saying(set(withLists(typed)).replace(hanging, '').replace(stopWithin, ''));
}

const bullet = /^\s*[-–—•‣▪·*]\s+/u;
const figure = /^\s*\d{1,2}[.)]\s/u;
const isPunctuated = /[.,;:!?…]\s*$/u;

/**
 * An item is marked as one, and ends with a semicolon when it ends with nothing; one alone is no list. What one
 * numbered keeps its figures. Neither begins on the line that announces it.
 */
function withLists(words: string): string {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > 1 && figure.test(words)) return `\n${words}`;
  const isItem = lines.map((line) => bullet.test(line));
  if (isItem.filter(Boolean).length < 2) return words.replace(bullet, '');
  const marked = lines.map((line, place) => {
    if (!isItem[place]) return line;
    const ending = isPunctuated.test(line) ? '' : isItem[place + 1] ? ' ;' : '.';
    return `${line.replace(bullet, listMark)}${place === lines.length - 1 ? '' : ending}`;
  });
  return `${isItem[0] ? '\n' : ''}${marked.join('\n')}`;
}

/** What stands between the guillemets of a sentence: its own are taken off, and others are quotation marks. */
export function quotedName(typed: string | null): string | null {
  if (typed === null) return null;
  const words = set(typed)
    .replace(/^«\s*([^«»]*?)\s*»$/u, '$1')
    .replaceAll(/«\s*/gu, '“')
    .replaceAll(/\s*»/gu, '”')
    .replace(hanging, '')
    .replace(lastStop, '');
  return saying(words);
}

/** Some words within a sentence: a capacity, a service. */
export function phrase(typed: string | null): string | null {
  if (typed === null) return null;
  return saying(set(typed).replace(hanging, '').replace(lastStop, ''));
}
