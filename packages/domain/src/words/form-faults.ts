import type * as z from 'zod/mini';
import type { FaultData } from '../contract/problem.ts';
import { faultSentence } from './fault-sentence.ts';
import { type FormCode, isFormCode } from './form-codes.ts';

/** One thing wrong in the form of a body, for its field. */
export interface FormFault {
  /** JSON pointer (RFC 6901) relative to the body; empty for the body itself. */
  pointer: string;
  code: FormCode;
  detail: string;
}

type Issue = z.core.$ZodIssue;

/** The JSON pointer (RFC 6901) of a path. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** What zod found wrong, as the server answers it and as the page shows it: each code once a field. */
export function formFaults(issues: readonly Issue[]): FormFault[] {
  const faults = issues.flatMap(faultsOf);
  return [...new Map(faults.map((fault) => [`${fault.code} ${fault.pointer}`, fault])).values()];
}

function faultsOf(issue: Issue): FormFault[] {
  const paths =
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  const code = isFormCode(issue.message) ? issue.message : codeOf(issue);
  const detail = faultSentence(code, dataOf(issue));
  return paths.map((path) => ({ pointer: pointerTo(path), code, detail }));
}

/** The code of an issue whose schema names none. */
function codeOf(issue: Issue): FormCode {
  switch (issue.code) {
    case 'invalid_type':
      return 'wrong-type';
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'too_big':
      return sizeCodes[issue.origin]?.big ?? 'too-large';
    case 'too_small':
      return sizeCodes[issue.origin]?.small ?? 'too-small';
    case 'invalid_format':
      return formatCodes[issue.format] ?? 'wrong-format';
    default:
      return 'not-allowed-value';
  }
}

const sizeCodes: Readonly<Record<string, { big: FormCode; small: FormCode }>> = {
  string: { big: 'too-long', small: 'too-short' },
  array: { big: 'too-many', small: 'too-few' },
};

const formatCodes: Readonly<Record<string, FormCode>> = {
  date: 'not-a-day',
  time: 'not-a-time',
  datetime: 'not-an-instant',
  email: 'not-an-email',
};

/** What the sentence names. */
function dataOf(issue: Issue): FaultData {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: issue.expected };
    case 'too_big':
      return { maximum: Number(issue.maximum) };
    case 'too_small':
      return { minimum: Number(issue.minimum) };
    case 'invalid_value':
      return { values: issue.values.map(String).join(', ') };
    case 'custom':
      return issue.params ?? {};
    default:
      return {};
  }
}
