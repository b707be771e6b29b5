// Gathers every reference to a source in a brief, wherever it stands.

import type { Brief } from '../brief/schema.ts';
import type { SourceRef } from '../brief/source-ref.ts';
import type { Path } from './check.ts';

interface PlacedRef {
  readonly path: Path;
  readonly ref: SourceRef;
}

/** All references to sources, in the order of the brief. */
export function sourceRefs(brief: Brief): readonly PlacedRef[] {
  return [...refsIn(brief, [])];
}

function* refsIn(value: unknown, path: Path): Generator<PlacedRef> {
  if (typeof value !== 'object' || value === null) return;
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [key, member] of entries) {
    if (isRef(value, key)) yield { path, ref: value };
    else yield* refsIn(member, [...path, key]);
  }
}

function isRef(value: object, key: string | number): value is SourceRef {
  return key === 'source' && typeof (value as Partial<SourceRef>).source === 'string';
}
