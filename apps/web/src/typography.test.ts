import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** A plain space where French sets one that does not break: inside « », or before a sign that follows a word. */
const breakable = /« | »|(?<=\p{Ll}) [:;!?](?=[ «<'"`]*(?:[«<'"`]|$))/u;
const isComment = (line: string) => /^\s*(?:\/\/|\/?\*)/.test(line);

it('the words of the screens break nowhere that French forbids', () => {
  const files = globSync('**/*.tsx', { cwd: import.meta.dirname });
  expect(files.length).toBeGreaterThan(50);
  const faults = files.flatMap((file) =>
    readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
      .split('\n')
      .filter((line) => !isComment(line) && breakable.test(line) && !line.includes(' ? '))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(faults).toEqual([]);
});
