// Fonts damaged on purpose, the same ones each time: bytes of one table changed, or the file cut off.
import { fontBytes } from './faces.ts';

/** A damaged copy of a font, and what was done to it. */
export interface Mutant {
  readonly bytes: Uint8Array;
  readonly what: string;
}

/** Values that break what counts and points. */
const WORST = [0, 1, 0x7f, 0x80, 0xfe, 0xff];

/** Mutant number `seed` of the font at `path`. */
export function mutantOf(path: string, seed: number): Mutant {
  const next = numbers(seed);
  const bytes = fontBytes(path).slice();
  const view = new DataView(bytes.buffer);
  const tables = view.getUint16(4);
  if (next(10) === 0) {
    const length = next(bytes.length);
    return { bytes: bytes.slice(0, length), what: `${seed}: cut off at ${length}` };
  }
  // Every table as often as another: else nearly all changes would fall on outlines.
  const entry = 12 + next(tables + 1) * 16;
  const isDirectory = entry === 12 + tables * 16;
  const [start, length] = isDirectory
    ? [12, tables * 16]
    : [view.getUint32(entry + 8), view.getUint32(entry + 12)];
  const tag = isDirectory ? 'directory' : String.fromCharCode(...bytes.slice(entry, entry + 4));
  const changes = 1 + next(6);
  for (let i = 0; i < changes; i++) {
    // What counts and points stands mostly at the start of a table.
    const at = start + next(next(2) === 0 ? Math.min(length, 64) : length);
    bytes[at] = next(2) === 0 ? WORST[next(WORST.length)]! : next(256);
  }
  return { bytes, what: `${seed}: ${changes} bytes of ${tag}` };
}

/** Whole numbers below a bound, the same for the same seed. */
function numbers(seed: number): (bound: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
