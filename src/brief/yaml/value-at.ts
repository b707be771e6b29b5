// The value at a path of a brief that need not be valid.
import type { Path } from './path-text.ts';

/** The value at a path; undefined if there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((parent, step) => {
    const holds = typeof parent === 'object' && parent !== null && Object.hasOwn(parent, step);
    return holds ? (parent as Record<string | number, unknown>)[step] : undefined;
  }, value);
}
