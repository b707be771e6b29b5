// Finds out whether an item of the brief silences a check, and why.

import type { Brief } from '../brief/schema.ts';
import type { Path } from './check.ts';

/** The reason that the item at `path`, or one it stands in, gives for silencing `code`. */
export function reasonToIgnore(brief: Brief, path: Path, code: string): string | undefined {
  let value: unknown = brief;
  let reason = reasonIn(value, code);
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break;
    value = (value as Record<string | number, unknown>)[key];
    reason = reasonIn(value, code) ?? reason;
  }
  return reason;
}

function reasonIn(value: unknown, code: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { ignore } = value as { ignore?: unknown };
  if (typeof ignore !== 'object' || ignore === null || !Object.hasOwn(ignore, code)) {
    return undefined;
  }
  return String((ignore as Record<string, unknown>)[code]);
}
