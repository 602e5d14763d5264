import type { Step } from '@equipage/domain';
import type { ReactNode } from 'react';
import type { useLiveText } from './use-live-text.ts';

export type LiveText = ReturnType<typeof useLiveText>;

/** What the sheet is made of, wherever it lies: beside the form or below it. */
export interface SheetParts {
  progress: ReactNode;
  clauses: ReactNode;
  live: LiveText;
  step: Step;
}
