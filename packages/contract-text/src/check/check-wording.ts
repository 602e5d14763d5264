import { isAskable, isCondition } from '../edit/condition-words.ts';
import { type Line, linesOfWording } from '../edit/lines.ts';
import { readSay } from '../edit/pieces.ts';
import type { Sentence, WordingData } from '../wording/wording.ts';
import { droppedCommitments } from './carried.ts';
import { faultsOfMeaning } from './contradictions.ts';
import { type WordingFault, wordingLimits } from './faults.ts';
import { faultsOfSay, faultsOfWords } from './signs.ts';

/**
 * All that keeps a version of the wording from being published, in the order in which it is read. The server decides by
 * it, and the editor shows it while one writes.
 */
export function wordingFaults(data: WordingData): WordingFault[] {
  const faults = [...linesOfWording(data).flatMap(faultsOfLine), ...faultsOfShape(data)];
  const isReadable = !faults.some(({ code }) => code === 'unknown-variable');
  return isReadable ? [...faults, ...faultsOfContent(data)] : faults;
}

function faultsOfLine({ pointer, sentence }: Line): WordingFault[] {
  const { say } = sentence;
  if (say.trim() === '') return [{ pointer, code: 'empty-sentence' }];
  const { sentence: max } = wordingLimits;
  if (say.length > max) return [{ pointer, code: 'too-long', about: String(max) }];
  const condition = unknownCondition(sentence);
  return [
    ...(condition === undefined ? [] : [{ pointer, code: 'unknown-condition' as const, about: condition }]),
    ...forSome(sentence).map((about) => ({ pointer, code: 'not-for-everyone' as const, about })),
    ...faultsOfSay(say).map((fault) => ({ pointer, ...fault })),
    ...faultsOfMeaning({ pointer, sentence }),
  ];
}

function unknownCondition({ when, whenAny = [], given = [], missing = [] }: Sentence): string | undefined {
  const conditions = [when ?? {}, ...whenAny].flatMap((condition) => Object.entries(condition));
  const unknown = conditions.find(([name, value]) => !isCondition(name, value));
  return unknown?.[0] ?? [...given, ...missing].find((name) => !isAskable(name));
}

/** « équipière » or « équipier » said of whoever signs, outside an agreement; the doublet suits everyone. */
function forSome({ say, when }: Sentence): string[] {
  if (when?.agreement !== undefined) return [];
  const words = readSay(say)
    .filter((piece) => piece.kind === 'words')
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/équipi(?:ère|er)s? (?:ou|et) (?:d’|l’|un |une )?équipi(?:ère|er)s?/giu, '');
  return words.match(/équipi(?:ère|er)(?!\p{L})/giu) ?? [];
}

function faultsOfShape({ sections, annex, title }: WordingData): WordingFault[] {
  const codes = sections.map(({ code }) => code);
  return [
    ...(sections.length === 0 ? [{ pointer: '/sections', code: 'no-section' as const }] : []),
    ...(title.length === 0 ? [{ pointer: '/title', code: 'empty-block' as const }] : []),
    ...headingFaults(annex.heading, '/annex/heading'),
    ...sections.flatMap(({ code, heading, blocks }, place): WordingFault[] => {
      const pointer = `/sections/${place}`;
      return [
        ...headingFaults(heading, `${pointer}/heading`),
        ...(codes.indexOf(code) < place ? [{ pointer, code: 'same-section' as const }] : []),
        ...(blocks.length === 0 ? [{ pointer, code: 'empty-section' as const }] : []),
        ...blocks.flatMap((block, index): WordingFault[] =>
          ('paragraph' in block ? block.paragraph : block.list).length === 0
            ? [{ pointer: `${pointer}/blocks/${index}`, code: 'empty-block' }]
            : [],
        ),
      ];
    }),
  ];
}

function headingFaults(heading: string, pointer: string): WordingFault[] {
  if (heading.trim() === '') return [{ pointer, code: 'empty-heading' }];
  const { heading: max } = wordingLimits;
  if (heading.length > max) return [{ pointer, code: 'too-long', about: String(max) }];
  const sign = /[{}[\]|_]/.exec(heading)?.[0];
  return [
    ...(sign === undefined ? [] : [{ pointer, code: 'stray-sign' as const, about: sign }]),
    ...faultsOfWords(heading).map((fault) => ({ pointer, ...fault })),
  ];
}

/** What is no longer said is shown at the section that said it, or at the whole when that is gone. */
function faultsOfContent(data: WordingData): WordingFault[] {
  return droppedCommitments(data).map(({ id, section }) => {
    const place = data.sections.findIndex(({ code }) => code === section);
    const pointer = section === 'title' ? '/title' : place < 0 ? '/sections' : `/sections/${place}`;
    return { pointer, code: 'commitment-dropped', about: id };
  });
}
