import type { Line } from '../edit/lines.ts';
import { requiredCommitments } from './commitments.ts';
import type { WordingFault } from './faults.ts';
import { flatForms } from './flat-words.ts';

/** Between two words of one thought: without an end, the longest sentences would take seconds. */
const near = '[^.]{0,200}';

const contrary = requiredCommitments.flatMap(({ id, against = [] }) =>
  against.map((pattern) => ({ id, pattern: new RegExp(pattern.replaceAll('[^.]*', near)) })),
);

/** The commitments that a sentence flatly contradicts, wherever it stands. */
function contradictedBy(say: string): string[] {
  const forms = flatForms(say);
  const ids = contrary.filter(({ pattern }) => forms.some((form) => pattern.test(form))).map(({ id }) => id);
  return [...new Set(ids)];
}

export function faultsOfMeaning({ pointer, sentence }: Line): WordingFault[] {
  return contradictedBy(sentence.say).map((about) => ({ pointer, code: 'commitment-contradicted', about }));
}
