import { expect, it } from 'vitest';
import { linksIn } from './links-in.ts';

it('keeps the addresses of ours, each once, whatever this machine is called', () => {
  const text =
    'Lire :\nhttp://127.0.0.1:3000/a-decider/1\n\nhttp://127.0.0.1:3000/a-decider/1 http://localhost:3000/ https://ailleurs.test/a';
  expect(linksIn(text, 'http://localhost:3000')).toEqual(['/a-decider/1', '/']);
  expect(linksIn('https://equipage.test/contrats/1?a=b#c', 'https://equipage.test')).toEqual([
    '/contrats/1?a=b#c',
  ]);
  expect(linksIn('http://127.0.0.1:4000/', 'http://127.0.0.1:3000')).toEqual([]);
});
