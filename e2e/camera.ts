import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/** Width and height of what the camera sees, in pixels; at 150 dots an inch it is as wide as a sheet of A4. */
const [width, height] = [1240, 930];

/** What Chromium takes for its camera, instead of one: the film that is at `path` when a page asks for it. */
export const cameraFlags = (path: string) => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${path}`,
];

/** Films a camera that goes down the page of a PDF, again and again. */
export function filmPage(path: string, pdf: Buffer, page: number): void {
  const frames = [0, 412, 824].map((top) => pieceOf(pdf, page, top));
  const grey = Buffer.alloc((width * height) / 2, 128);
  const head = `YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420jpeg\n`;
  writeFileSync(
    path,
    Buffer.concat([Buffer.from(head), ...frames.flatMap((frame) => [Buffer.from('FRAME\n'), frame, grey])]),
  );
}

/** A piece of a page in shades of grey, a byte a pixel. */
function pieceOf(pdf: Buffer, page: number, top: number): Buffer {
  const window = ['-x', 0, '-y', top, '-W', width, '-H', height];
  const options = ['-gray', '-r', 150, '-f', page, '-l', page, ...window, '-'].map(String);
  const drawn = spawnSync('pdftoppm', options, { input: pdf, maxBuffer: 2 ** 26 });
  if (drawn.status !== 0) throw new Error(`pdftoppm: ${drawn.stderr}`, { cause: drawn.error });
  return drawn.stdout.subarray(-width * height);
}

export function pageCount(pdf: Buffer): number {
  const { stdout } = spawnSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' });
  return Number(/^Pages: +(\d+)/m.exec(stdout)?.[1]);
}
