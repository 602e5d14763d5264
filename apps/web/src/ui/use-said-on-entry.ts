import { type FocusEvent, type ReactNode, useId, useState } from 'react';

/**
 * What a group of controls has to say, its help and its fault: read with the control by which one enters it, and not
 * again with each of the others. No reader reads a group's own description alike, so it is the controls that bear it.
 */
export function useSaidOnEntry(help: ReactNode, error: string | undefined) {
  const id = useId();
  const [entry, setEntry] = useState<string | null>(null);
  const helpId = `${id}-help`;
  const faultId = `${id}-fault`;
  const ids = [error !== undefined && faultId, Boolean(help) && helpId].filter(Boolean).join(' ');
  return {
    helpId,
    faultId,
    /** For the group. */
    watch: {
      onFocus: ({ target }: FocusEvent) => setEntry(target.getAttribute('value')),
      onBlur: () => setEntry(null),
    },
    /** For each control. */
    describe: (value: string) =>
      ids !== '' && (entry === null || entry === value) ? { 'aria-describedby': ids } : {},
  };
}
