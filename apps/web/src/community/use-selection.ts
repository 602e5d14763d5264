import { useSearchParams } from 'react-router';
import { choose, readSelection, type Selection, writeSelection } from './address.ts';

/** What the list shows, as the address says it, and how to choose otherwise. */
export function useSelection(): [Selection, (change: Partial<Selection>) => void] {
  const [address, setAddress] = useSearchParams();
  const selection = readSelection(address);
  const change = (wanted: Partial<Selection>) => {
    const turnsPage = wanted.page !== undefined;
    setAddress((latest) => writeSelection(choose(readSelection(latest), wanted)), {
      replace: !turnsPage,
      preventScrollReset: !turnsPage,
    });
  };
  return [selection, change];
}
