import type { ProblemError } from '@equipage/contract-api';
import { ProblemError as Thrown } from '@equipage/contract-api';
import { frenchDay, problemSentence, type Refusal, type RefusalCode, stateLabels } from '@equipage/domain';
import { type ProblemExtra, problemBody, type ProblemKind } from './problems.ts';

type RefusalOf<C extends RefusalCode> = Extract<Refusal, { code: C }>;

interface Wording<C extends RefusalCode> {
  status: number;
  title: string;
  detail: string | ((refusal: RefusalOf<C>) => string);
  extra?: (refusal: RefusalOf<C>, detail: string) => ProblemExtra;
}
