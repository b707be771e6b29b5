// Values that stand for the same thing elsewhere in a file: what is new is laid out like them.
import type { Path } from '../yaml/path-text.ts';
import { childOf, type Value } from './layout.ts';

/** The keys of the mapping at a path, in the order of the format; none if they are names. */
export type KeysOf = (path: Path) => readonly string[];

/** The value at the path, if there is one, then those at the same place of other items, the nearest first. */
export function alikeAt(root: Value | undefined, path: Path, keysOf: KeysOf): readonly Value[] {
  let values: readonly Value[] = root ? [root] : [];
  for (const [index, step] of path.entries()) {
    // The keys of actors and sources are names: each stands for the same as the others.
    const isName =
      index > 0 && typeof step === 'string' && keysOf(path.slice(0, index)).length === 0;
    values = values.flatMap((value) => inside(value, step, isName));
  }
  return values;
}

function inside(value: Value, step: string | number, isName: boolean): Value[] {
  const own = childOf(value, step)?.value;
  if (typeof step !== 'number' && !isName) return own ? [own] : [];
  const at = typeof step === 'number' ? step : value.entries.length;
  const others = [...value.entries.keys()].sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  const near = others.flatMap((index) => value.entries[index]?.value ?? []);
  return [...new Set([...(own ? [own] : []), ...near])];
}
