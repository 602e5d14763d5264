import type { MouseEvent } from 'react';

/** Tells when a link inside has been followed within the page: what lay over the page then gets out of the way. */
export function useFollowed(onFollow: (() => void) | undefined) {
  return {
    onClick: (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('a[href]')) onFollow?.();
    },
  };
}
