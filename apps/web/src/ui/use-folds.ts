import { useState } from 'react';
import type { Fold } from './clause.tsx';

export interface Folds {
  of: (code: string) => Fold;
  allOpen: boolean;
  setAll: (open: boolean) => void;
}

/** Which of these clauses are open: none at first, as a table of contents. */
export function useFolds(codes: readonly string[]): Folds {
  const [open, setOpen] = useState<readonly string[]>([]);
  return {
    of: (code) => ({
      open: open.includes(code),
      setOpen: (opens) =>
        setOpen((before) => (opens ? [...before, code] : before.filter((one) => one !== code))),
    }),
    allOpen: codes.every((code) => open.includes(code)),
    setAll: (opens) => setOpen(opens ? codes : []),
  };
}
