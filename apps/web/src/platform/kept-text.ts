import { useState } from 'react';
import { useSession } from './session.ts';

/**
 * Words being written, kept in this tab under a name: they outlive a dialog that closes, a session that ends and a page
 * that is loaded again. Nothing is kept without a name, nor once the words are sent.
 */
export function useKeptText(
  name: string | undefined,
): [text: string, write: (text: string) => void, forget: () => void] {
  const { person } = useSession();
  const key = name === undefined ? null : `words ${person.id} ${name}`;
  const [text, setText] = useState(() => (key === null ? '' : (sessionStorage.getItem(key) ?? '')));
  const write = (value: string) => {
    setText(value);
    if (key !== null) sessionStorage.setItem(key, value);
  };
  const forget = () => {
    if (key !== null) sessionStorage.removeItem(key);
  };
  return [text, write, forget];
}
