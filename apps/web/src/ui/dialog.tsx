import { lazy, Suspense, useState } from 'react';
import type { DialogProps } from './dialog-sheet.tsx';
import { useComingLater } from './use-coming-later.ts';
import { whenOnline } from './when-online.ts';

export type { DialogProps };

const load = () => whenOnline(() => import('./dialog-sheet.tsx'));
const DialogSheet = lazy(async () => ({ default: (await load()).DialogSheet }));

/** A sheet laid over the page, which waits behind it. Its file follows the page's own, before it is needed. */
export function Dialog(props: DialogProps) {
  const [shown, setShown] = useState(props.open);
  if (props.open && !shown) setShown(true);
  useComingLater(load);
  return shown ? (
    <Suspense>
      <DialogSheet {...props} />
    </Suspense>
  ) : null;
}
