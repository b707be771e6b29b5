// One value of a brief put in the place of another.
import type { Path } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';

/** A copy in which the value at the path is another; what the path lacks is made. */
export function replaceAt(parent: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(parent) && typeof step === 'number')
    return parent.with(step, replaceAt(parent[step], rest, value));
  const copy: Record<string, unknown> = Object.assign(
    Object.create(null),
    isRecord(parent) ? parent : {},
  );
  const next = replaceAt(copy[step], rest, value);
  if (next === undefined) delete copy[step];
  else copy[step] = next;
  return copy;
}
