/** One closed line of the drawing, as an SVG path around the origin. */
export type Line = string;

/** The radius that every line stays within. */
export const guillocheRadius = 100;

const pointsALine = 240;

interface Wave {
  /** Waves a turn. */
  count: number;
  height: number;
  phase: number;
}

/**
 * The lines of a rosette, as engravers draw on securities, from a SHA-256 in hexadecimal. The same text always gives
 * the same drawing, and each byte of its hash bends a line: another text gives another one. It is a sign for the eye and
 * proves nothing by itself.
 */
export function guilloche(hash: string): Line[] {
  const bytes = (hash.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16) / 255);
  const [first = 0, last = 0] = [bytes[0], bytes[31]];
  const counted = (least: number, more: number, byte: number) => least + Math.round(byte * more);
  return [
    ...ring({ radius: 88, height: 11, count: counted(26, 14, first), turn: first, bends: bytes.slice(1, 9) }),
    ...ring({ radius: 61, height: 19, count: counted(11, 9, last), turn: last, bends: bytes.slice(9, 21) }),
    ...ring({ radius: 27, height: 20, count: counted(5, 6, last), turn: last, bends: bytes.slice(21, 31) }),
  ];
}

interface Ring {
  radius: number;
  /** How far its lines may leave the radius. */
  height: number;
  count: number;
  /** How far the whole ring is turned, in radians. */
  turn: number;
  /** Two a line, between 0 and 1: how deep its waves are, and how rippled. */
  bends: readonly number[];
}

/** Copies of one wave, each out of step with the one before and bent in its own way. */
function ring({ radius, height, count, turn, bends }: Ring): Line[] {
  const copies = bends.length / 2;
  return Array.from({ length: copies }, (_, copy) => {
    const [depth = 0, ripple = 0] = bends.slice(copy * 2, copy * 2 + 2);
    return closedLine(radius, [
      { count, height: height * (0.5 + 0.25 * depth), phase: (copy / copies) * 2 * Math.PI + turn },
      { count: count * 2 + 1, height: height * (0.05 + 0.2 * ripple), phase: depth * 2 * Math.PI },
    ]);
  });
}

function closedLine(radius: number, waves: readonly Wave[]): Line {
  const points = Array.from({ length: pointsALine }, (_, place) => {
    const angle = (place / pointsALine) * 2 * Math.PI;
    const bent = waves.reduce(
      (sum, { count, height, phase }) => sum + height * Math.sin(count * angle + phase),
      radius,
    );
    return `${(bent * Math.cos(angle)).toFixed(2)} ${(bent * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join('L')}Z`;
}
