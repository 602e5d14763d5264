import { ownPlace } from '../seal/contents.ts';

/* Every way we can think of to change a file without its being noticed. */

/** A chance that can be had again: numbers from 0 up to, and without, the one that is given. */
export type Chance = (below: number) => number;

/** A small generator of numbers from a seed (mulberry32), good enough to choose where to hit. */
export function random(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const bytes = (length: number, chance: Chance) => Buffer.from(Array.from({ length }, () => chance(256)));
const replaced = (file: Buffer, at: number, by: Buffer) => {
  const copy = Buffer.from(file);
  by.copy(copy, at);
  return copy;
};
const flipped = (file: Buffer, at: number, chance: Chance) =>
  replaced(file, at, Buffer.of((file[at] ?? 0) ^ (1 << chance(8))));
/** Somewhere in the signature dictionary, before its room or after it. */
const inDictionary = (file: Buffer, chance: Chance) => {
  const { start, end } = ownPlace(file);
  return chance(2) === 0 ? start - 1 - chance(200) : end + chance(200);
};

const ways: Readonly<Record<string, (file: Buffer, chance: Chance) => Buffer>> = {
  'one bit': (file, chance) => flipped(file, chance(file.length), chance),
  'one byte': (file, chance) => replaced(file, chance(file.length), bytes(1, chance)),
  'a few bytes': (file, chance) => replaced(file, chance(file.length - 64), bytes(1 + chance(64), chance)),
  'one bit of the signature': (file, chance) => {
    const { start, end } = ownPlace(file);
    return flipped(file, start + chance(end - start), chance);
  },
  'one bit of the first kilobytes of the signature': (file, chance) =>
    flipped(file, ownPlace(file).start + chance(2000), chance),
  'the case of a digit of the signature': (file, chance) => {
    const { start } = ownPlace(file);
    const hex = file.toString('latin1', start, start + 1500);
    const letters = [...hex.matchAll(/[A-F]/g)].map(({ index }) => index);
    const at = letters[chance(letters.length)] ?? 0;
    return replaced(file, start + at, Buffer.from(hex.charAt(at).toLowerCase()));
  },
  'one bit of the dictionary of the seal': (file, chance) =>
    flipped(file, inDictionary(file, chance), chance),
  'bytes more': (file, chance) => {
    const at = chance(file.length + 1);
    return Buffer.concat([file.subarray(0, at), bytes(1 + chance(40), chance), file.subarray(at)]);
  },
  'bytes less': (file, chance) => {
    const at = chance(file.length - 41);
    return Buffer.concat([file.subarray(0, at), file.subarray(at + 1 + chance(40))]);
  },
  'bytes after the end': (file, chance) => Buffer.concat([file, bytes(1 + chance(200), chance)]),
  'a line end after the end': (file) => Buffer.concat([file, Buffer.from('\n')]),
  'an end too soon': (file, chance) => file.subarray(0, file.length - 1 - chance(file.length - 1)),
  'two parts exchanged': (file, chance) => {
    const [a = 0, b = 0] = [chance(file.length - 200), chance(file.length - 200)];
    const first = Buffer.from(file.subarray(a, a + 100));
    const second = Buffer.from(file.subarray(b, b + 100));
    const mutant = replaced(replaced(file, a, second), b, first);
    return mutant.equals(file) ? flipped(file, a, chance) : mutant;
  },
  'a part erased': (file, chance) =>
    replaced(file, chance(file.length - 2000), Buffer.alloc(1 + chance(2000))),
  'the file twice': (file) => Buffer.concat([file, file]),
};

/** One change, of any kind; never none. */
export function mutate(file: Buffer, chance: Chance): { mutant: Buffer; how: string } {
  const names = Object.keys(ways);
  const how = names[chance(names.length)] ?? '';
  const mutant = ways[how]?.(file, chance) ?? file;
  return mutant.equals(file) ? mutate(file, chance) : { mutant, how };
}
