/** Scrolls a sheet to its first passage of a kind, unless someone is reading in it. */
export function showPassage(scroll: HTMLElement | null, selector: string): void {
  const passage = scroll?.querySelector(selector);
  if (!scroll || !passage || scroll.contains(document.activeElement)) return;
  const top = passage.getBoundingClientRect().top - scroll.getBoundingClientRect().top;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroll.scrollBy({ top: top - scroll.clientHeight / 3, behavior: calm ? 'instant' : 'smooth' });
}
