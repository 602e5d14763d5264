import type { Content } from './contract.ts';

/** The answers without which nobody can sign, in the order of the wizard. */
export const requiredAnswers = [
  '/identity/firstName',
  '/identity/lastName',
  '/identity/jobTitle',
  '/identity/directorate',
  '/identity/service',
  '/identity/workShare',
  '/identity/worksOn',
  '/mission/domains',
  '/mission/title',
  '/mission/description',
  '/mission/deadline',
  '/commitment/percent',
  '/commitment/startsOn',
  '/commitment/extendedHours',
  '/commitment/fieldTrips',
  '/service/managerId',
  '/service/stockTaking',
] as const satisfies readonly ContentPointer[];
export type RequiredAnswer = (typeof requiredAnswers)[number];

type ContentPointer = { [Step in keyof Content]: `/${Step}/${keyof Content[Step] & string}` }[keyof Content];

/** Whether an answer is still missing: nothing, an empty list, or words without a letter nor a figure. */
export function isMissing(content: Content, pointer: RequiredAnswer): boolean {
  const [, step, field] = pointer.split('/') as ['', keyof Content, string];
  const answers: Readonly<Record<string, unknown>> = { ...content[step] };
  const answer = answers[field];
  if (typeof answer === 'string') return !/[\p{L}\p{N}]/u.test(answer);
  return answer === null || (Array.isArray(answer) && answer.length === 0);
}
