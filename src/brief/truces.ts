// What a ceasefire promises: its terms, lines, access and exchanges, in one order for all who ask.
import type { BriefDate } from './dates/date.ts';
import type { Brief, Ceasefire } from './format/schema.ts';
import type { SourceRef } from './format/source-ref.ts';
import type { Path } from './yaml/path-text.ts';

/** One thing that was promised, and what became of it. */
export interface Promised {
  readonly path: Path;
  readonly list: 'terms' | 'lines' | 'access' | 'exchanges';
  readonly id: string | undefined;
  readonly article: string | undefined;
  readonly kind: NonNullable<NonNullable<Ceasefire['terms']>[number]['kind']> | undefined;
  /** Its words, each a text of the brief. */
  readonly parts: readonly [string, ...string[]];
  readonly by: readonly string[];
  readonly due: BriefDate | undefined;
  readonly status: NonNullable<Ceasefire['terms']>[number]['status'];
  readonly done: string | undefined;
  readonly note: string | undefined;
  readonly source: readonly SourceRef[] | undefined;
}

/** All that a ceasefire at `path` promises. */
export function promisesOf(truce: Ceasefire, path: Path): Promised[] {
  return [
    ...promised([...path, 'terms'], truce.terms, ({ text }) => [text]),
    ...promised([...path, 'lines'], truce.lines, ({ name, distance, weapons }) => [
      name,
      ...[distance, weapons].filter((each) => each !== undefined),
    ]),
    ...promised([...path, 'access'], truce.access, ({ place, text }) => [place, text]),
    ...promised([...path, 'exchanges'], truce.exchanges, ({ promised: count, what }) => [
      count,
      what,
    ]),
  ];
}

type Item = Pick<Promised, 'due' | 'status' | 'done' | 'note' | 'source'>;

function promised<T extends Partial<Item> & { by?: string | readonly string[] | undefined }>(
  path: Path,
  items: readonly (T & Partial<Pick<Promised, 'id' | 'article' | 'kind'>>)[] = [],
  parts: (item: T) => Promised['parts'],
): Promised[] {
  return items.map((item, index) => ({
    path: [...path, index],
    list: path.at(-1) as Promised['list'],
    id: item.id,
    article: item.article,
    kind: item.kind,
    parts: parts(item),
    by: typeof item.by === 'string' ? [item.by] : (item.by ?? []),
    due: item.due,
    status: item.status,
    done: item.done,
    note: item.note,
    source: item.source,
  }));
}

/** True if what was promised has had its day or its end: nothing falls due any more. */
export function isSettled({ status }: Promised): boolean {
  return status === 'done' || status === 'breached';
}

/** A ceasefire and its place in the brief. */
export interface PlacedTruce {
  readonly truce: Ceasefire;
  readonly path: Path;
}

/** The ceasefires of a brief, in its order. */
export function trucesOf({ ceasefire }: Brief): PlacedTruce[] {
  if (ceasefire === undefined) return [];
  if (!Array.isArray(ceasefire)) return [{ truce: ceasefire, path: ['ceasefire'] }];
  return ceasefire.map((truce, index) => ({ truce, path: ['ceasefire', index] }));
}
