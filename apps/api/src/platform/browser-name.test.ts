import { expect, it } from 'vitest';
import { browserName } from './browser-name.ts';

const mozilla = (system: string, rest: string) => `Mozilla/5.0 (${system}) ${rest}`;
const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

it.each([
  [mozilla('Windows NT 10.0; Win64; x64; rv:140.0', 'Gecko/20100101 Firefox/140.0'), 'Firefox sur Windows'],
  [mozilla('X11; Linux x86_64', `${webkit} Chrome/140.0 Safari/537.36`), 'Chrome sur Linux'],
  [mozilla('Windows NT 10.0', `${webkit} Chrome/140.0 Safari/537.36 Edg/140.0`), 'Edge sur Windows'],
  [
    mozilla('Macintosh; Intel Mac OS X 10_15_7', `${webkit} Version/18.0 Safari/605.1.15`),
    'Safari sur macOS',
  ],
  [
    mozilla('iPhone; CPU iPhone OS 18_0 like Mac OS X', `${webkit} Version/18.0 Safari/604.1`),
    'Safari sur iPhone',
  ],
  [mozilla('Linux; Android 15', `${webkit} Chrome/140.0 Mobile Safari/537.36`), 'Chrome sur Android'],
  [mozilla('X11; Linux x86_64', `${webkit} HeadlessChrome/140.0 Safari/537.36`), 'Chrome sur Linux'],
  ['curl/8.9', ''],
  ['', ''],
])('names %s', (agent, name) => expect(browserName(agent)).toBe(name));
