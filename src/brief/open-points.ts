// What is still open in a brief: things to do, texts to be replaced, speakers without a name, years,
// clearances.

import { type BriefDate, isDate, isYearOpen } from './dates/date.ts';
import type { Brief, Clearance } from './format/schema.ts';
import { type Field, fieldBelow, roleValues, WHOLE } from './format/schema-walk.ts';
import type { BriefStatus } from './format/terms.ts';
import { isPlaceholder, isUnnamed } from './placeholders.ts';
import type { Path } from './yaml/path-text.ts';
import { isRecord } from './yaml/plain-value.ts';

/** The kinds of open points, by the code under which they are told. */
export type OpenPoint = { readonly path: Path } & (
  | { readonly kind: 'to-do-left' | 'placeholder-left'; readonly text: string }
  | { readonly kind: 'unnamed-speaker'; readonly actor: string; readonly name: string }
  | { readonly kind: 'year-open'; readonly date: BriefDate }
  | { readonly kind: 'not-cleared'; readonly clearance: Clearance }
);

const known = new WeakMap<Brief, readonly OpenPoint[]>();

/** Everything that is open in a brief, in the order of the format. */
export function openPoints(brief: Brief): readonly OpenPoint[] {
  const found = known.get(brief) ?? [
    ...pointsIn(brief, [], WHOLE),
    ...unnamedSpeakers(brief),
    ...withoutClearance(brief),
  ];
  known.set(brief, found);
  return found;
}

/** The status that a brief has in fact: what nobody has called final and is not finished is a draft. */
export function statusInFact(brief: Brief): BriefStatus | undefined {
  return brief.status ?? (openPoints(brief).length > 0 ? 'draft' : undefined);
}

function* pointsIn(value: unknown, path: Path, field: Field | undefined): Generator<OpenPoint> {
  if (field?.role === 'ignore') return;
  if (typeof value === 'string') {
    if (field?.role === 'to-do') yield { kind: 'to-do-left', path, text: value };
    else if (isPlaceholder(value)) yield { kind: 'placeholder-left', path, text: value };
  } else if (isDate(value)) yield* pointsOfDate(value, path);
  else if (Array.isArray(value)) {
    const below = field?.role === 'to-do' ? field : field && fieldBelow(field, 0);
    for (const [index, each] of value.entries()) yield* pointsIn(each, [...path, index], below);
  } else if (isRecord(value))
    for (const [key, each] of Object.entries(value))
      yield* pointsIn(each, [...path, key], field && fieldBelow(field, key));
}

function* pointsOfDate(date: BriefDate, path: Path): Generator<OpenPoint> {
  if (isYearOpen(date)) yield { kind: 'year-open', path, date };
  if (date.inferred !== undefined) yield* pointsIn(date.inferred, [...path, 'inferred'], undefined);
}

/** Each place where an actor without a name speaks; the actor itself if it speaks nowhere. */
function unnamedSpeakers(brief: Brief): readonly OpenPoint[] {
  const names = new Map(
    Object.entries(brief.actors ?? {}).flatMap(([id, { name }]) =>
      isUnnamed(name) ? [[id, name] as const] : [],
    ),
  );
  // Most briefs have none, and need not be walked through again.
  if (names.size === 0) return [];
  const uses = roleValues(brief, 'actor');
  const used = new Set(uses.map(({ value }) => value));
  const idle = [...names.keys()].filter((id) => !used.has(id));
  return [
    ...uses.map(({ value, path }) => ({ actor: String(value), path })),
    ...idle.map((actor) => ({ actor, path: ['actors', actor, 'name'] })),
  ].flatMap(({ actor, path }) => {
    const name = names.get(actor);
    return name === undefined ? [] : [{ kind: 'unnamed-speaker' as const, path, actor, name }];
  });
}

/** Who has not cleared the brief yet, or has refused to. */
function withoutClearance({ clearance = [] }: Brief): readonly OpenPoint[] {
  return clearance.flatMap((each, index) =>
    each.verdict === 'cleared'
      ? []
      : [{ kind: 'not-cleared' as const, path: ['clearance', index, 'verdict'], clearance: each }],
  );
}
