import type { WordingFault } from '@equipage/contract-text';
import { createContext, useContext } from 'react';
import type { DraftContent } from './queries.ts';

/** What the parts of the sheet share: what is written, how it is changed, where one is. */
export interface Editing {
  content: DraftContent;
  change: (next: (content: DraftContent) => DraftContent, name: string) => void;
  faults: readonly WordingFault[];
  /** Which form of the agreements is shown. */
  form: number;
  /** The sentence being written, by its pointer. */
  active: string | null;
  activate: (pointer: string) => void;
  /** Goes to what stands at a pointer, once it is there. */
  goTo: (pointer: string) => void;
  /** Where one was sent last; the field there takes the focus. */
  sentTo: { pointer: string; time: number } | null;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error('useEditing is called outside the editor');
  return editing;
}

/** The id of the field at a pointer. */
export const idOf = (pointer: string): string => `wording${pointer.replaceAll('/', '-')}`;

export const faultsAt = (faults: readonly WordingFault[], pointer: string) =>
  faults.filter((fault) => fault.pointer === pointer);
