import { type KeyboardEvent, useState } from 'react';

export interface ListKeys {
  open: boolean;
  /** Place of the option that Enter would choose; −1 for none. */
  active: number;
  show: () => void;
  close: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The keys of a box with a list under it, as ARIA's pattern for comboboxes has them: the focus stays in the box, the
 * arrows go through the options, Enter chooses, Escape closes.
 */
export function useListKeys(count: number, choose: (index: number) => void): ListKeys {
  const [open, setOpen] = useState(false);
  const [wanted, setActive] = useState(-1);
  const active = Math.min(wanted, count - 1);
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const show = () => {
    setOpen(true);
    setActive(-1);
  };
  const move = (by: 1 | -1) => {
    setOpen(true);
    if (count > 0) setActive(active === -1 && by === -1 ? count - 1 : (active + by + count) % count);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isChosen = event.key === 'Enter' && open && active >= 0;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && open) close();
    else if (isChosen) choose(active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { open, active, show, close, onKeyDown };
}
