// The order of keys in the format, for whoever writes into a brief.
import { fieldAt, isKeyed, knownKeys } from '../format/schema-walk.ts';
import type { KeysOf } from './alike.ts';

/** The keys of the mapping at a path, in the order of the format; none if they are names. */
export const keysOfFormat: KeysOf = (path) => {
  const field = fieldAt(path);
  return field === undefined || isKeyed(field) ? [] : knownKeys(field.schema);
};
