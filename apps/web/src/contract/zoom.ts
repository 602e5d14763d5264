/** How large the pages are: as wide as their place, or in percent of their own size. */
export type Zoom = 'width' | number;

export const leastZoom = 50;
export const mostZoom = 300;
const steps = [50, 75, 100, 125, 150, 200, 250, 300];

/** A point of PDF is a 72nd of an inch, a pixel of CSS a 96th. */
const pixelsAPoint = 96 / 72;

/** The percent that a zoom comes to, for a page of that width in points and that many pixels of room. */
export function percentOf(zoom: Zoom, pageWidth: number, room: number): number {
  if (zoom !== 'width') return zoom;
  return pageWidth === 0 ? 100 : (room / (pageWidth * pixelsAPoint)) * 100;
}

/** The width of a page in pixels. */
export function widthOf(zoom: Zoom, pageWidth: number, room: number): number {
  return Math.floor((percentOf(zoom, pageWidth, room) / 100) * pageWidth * pixelsAPoint);
}

/** The next step from a percent, whatever it is; the bounds stay. */
export function larger(percent: number): number {
  return steps.find((step) => step > percent + 0.5) ?? mostZoom;
}

export function smaller(percent: number): number {
  return steps.findLast((step) => step < percent - 0.5) ?? leastZoom;
}
