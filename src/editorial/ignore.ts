// Which item of the brief silences a check, and why.

import type { Brief } from '../brief/format/schema.ts';
import type { Path } from '../brief/yaml/path-text.ts';

/** The item that silences a check, and its reason. */
export interface Ignore {
  /** The place of the item, empty for the brief itself. */
  readonly at: Path;
  readonly reason: string;
}

/** The `ignore` nearest to `path` that silences `code` there. */
export function ignoreFor(brief: Brief, path: Path, code: string): Ignore | undefined {
  let value: unknown = brief;
  let found = isFieldOfBrief(path) ? ignoreAt(value, [], code) : undefined;
  for (const [index, key] of path.entries()) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break;
    value = (value as Record<string | number, unknown>)[key];
    found = ignoreAt(value, path.slice(0, index + 1), code) ?? found;
  }
  return found;
}

// The brief's own `ignore` stands for what has no item: it silences nothing inside the blocks.
function isFieldOfBrief(path: Path): boolean {
  return (
    path.length === 1 || ['changes', 'glossary', 'period', 'handling'].includes(String(path[0]))
  );
}

function ignoreAt(value: unknown, at: Path, code: string): Ignore | undefined {
  const ignore = ignoreOf(value);
  return ignore && Object.hasOwn(ignore, code) ? { at, reason: String(ignore[code]) } : undefined;
}

function ignoreOf(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { ignore } = value as { ignore?: unknown };
  return typeof ignore === 'object' && ignore !== null
    ? (ignore as Record<string, unknown>)
    : undefined;
}
