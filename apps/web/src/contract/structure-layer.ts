/** The canvases whose words are laid out. */
const whole = new WeakSet<HTMLCanvasElement>();

/**
 * The viewer hangs a page's structure in its canvas, and it names the words of another layer, drawn later. Until these
 * are there a screen reader would be led nowhere: it is told nothing of the page.
 */
export function holdStructure(canvas: HTMLCanvasElement | null): void {
  if (canvas !== null && !whole.has(canvas)) canvas.ariaHidden = 'true';
}

/** The words of this page are laid out: its structure holds. */
export function giveStructure(page: ParentNode | null): void {
  for (const canvas of page?.querySelectorAll('canvas') ?? []) {
    whole.add(canvas);
    canvas.ariaHidden = null;
  }
}
