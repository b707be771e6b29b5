// Gathers every reference to a source in a brief, wherever it stands.

import type { Brief } from '../brief/schema.ts';
import type { SourceRef } from '../brief/source-ref.ts';
import type { Path } from './check.ts';

interface PlacedRef {
  readonly path: Path;
  readonly ref: SourceRef;
}

const found = new WeakMap<Brief, readonly PlacedRef[]>();

/** All references to sources, in the order of the brief; gathered once, for many checks read them. */
export function sourceRefs(brief: Brief): readonly PlacedRef[] {
  let all = found.get(brief);
  if (all === undefined) {
    const gathered: PlacedRef[] = [];
    gather(gathered, brief, []);
    all = gathered;
    found.set(brief, all);
  }
  return all;
}

function gather(into: PlacedRef[], value: unknown, path: Path): void {
  if (typeof value !== 'object' || value === null) return;
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [key, member] of entries) {
    if (isRef(value, key)) into.push({ path, ref: value });
    else gather(into, member, [...path, key]);
  }
}

function isRef(value: object, key: string | number): value is SourceRef {
  return key === 'source' && typeof (value as Partial<SourceRef>).source === 'string';
}
