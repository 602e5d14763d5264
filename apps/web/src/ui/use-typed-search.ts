import { useEffect, useRef, useState } from 'react';

/** How long after the last letter a search is sent, in milliseconds. */
const pause = 250;

/** What is typed, sent after a short pause; an address reached otherwise (back, a filter removed) fills the box again. */
export function useTypedSearch(
  search: string,
  send: (search: string) => void,
): [string, (text: string) => void] {
  const [text, setText] = useState(search);
  const sent = useRef(search);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (search !== sent.current) setText(search);
    sent.current = search;
  }, [search]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (typed: string) => {
    setText(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      sent.current = typed;
      send(typed);
    }, pause);
  };
  return [text, type];
}
