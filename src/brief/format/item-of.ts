// The item of a brief that a value belongs to.
import type { Path } from '../yaml/path-text.ts';
import { hasFreeKeys } from './schema-walk.ts';

/** The item that a value belongs to: a member of a list, an entry of a mapping by id, or a block. */
export function itemOf(path: Path): Path {
  const index = path.findIndex((step) => typeof step === 'number');
  if (index !== -1) return path.slice(0, index + 1);
  return path.slice(0, hasFreeKeys(path.slice(0, 1)) ? 2 : 1);
}
