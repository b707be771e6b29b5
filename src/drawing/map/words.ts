// The words of a map that the brief does not have itself, and what it says to those who do not see it.
import { largest } from '../../diagnostics/extremes.ts';
import type { DrawingTable } from '../look.ts';
import type { ProjectionName } from './frame.ts';
import type { AreaKind, LineKind, MapData, PointKind } from './map-data.ts';

export interface MapWords {
  /** `Front line`, `Buffer zone`: with a capital, where the language has them. */
  readonly kind: (kind: PointKind | LineKind | AreaKind) => string;
  /** The name of a country. */
  readonly country: (code: string) => string;
  /** The letter at an arrow to the north. */
  readonly north: string;
  /** How it was made: its projection, and whose data show the world. */
  readonly made: (projection: ProjectionName, isWorld: boolean) => readonly string[];
  readonly head: (title: string) => string;
  readonly highest: (name: string, value: string) => string;
  /** So many places whose names are not on the map. */
  readonly more: (count: number) => string;
  readonly column: (name: 'name' | 'kind' | 'latitude' | 'longitude') => string;
  readonly listed: (words: readonly string[]) => string;
  /** With a full stop. */
  readonly closed: (sentence: string) => string;
  /** With the separators of the language. */
  readonly number: (written: string) => string;
}

/** Kind, subject, all that the brief puts on it, and where the most is. */
export function altOf(data: MapData, words: MapWords, made: readonly string[]): string {
  const { points, lines, areas, region } = data;
  const all = [
    ...points.map(({ kind = 'place', name, value }) => ({ kind, text: named(words, name, value) })),
    ...lines.map(({ kind = 'front', name }) => ({ kind, text: name })),
    ...areas.map(({ kind = 'zone', name }) => ({ kind, text: name })),
  ];
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const lists = kinds.flatMap((kind) => {
    const texts = all.flatMap((each) => (each.kind === kind && each.text ? [each.text] : []));
    if (texts.length > 0) return [words.closed(`${words.kind(kind)}: ${words.listed(texts)}`)];
    return kind === 'land' || kind === 'water' ? [] : [words.closed(words.kind(kind))];
  });
  const where = region.map(words.country);
  return [
    words.head(data.title),
    ...(where.length > 0 ? [words.closed(words.listed(where))] : []),
    ...lists,
    ...most(data, words),
    ...made,
  ].join(' ');
}

function named(words: MapWords, name: string | undefined, value: string | undefined) {
  if (value === undefined) return name;
  return name === undefined ? words.number(value) : `${name} (${words.number(value)})`;
}

function most({ points }: MapData, words: MapWords): string[] {
  const counted = points.filter(({ name, value }) => name !== undefined && value !== undefined);
  if (counted.length < 3) return [];
  const values = counted.map(({ value }) => Number(value));
  const at = values.indexOf(largest(values));
  return [words.highest(counted[at]!.name!, words.number(counted[at]!.value!))];
}

/** The points, lines and areas, each with where it is. */
export function tableOf(data: MapData, words: MapWords): DrawingTable | undefined {
  const { points, lines, areas, counts } = data;
  const hasValues = points.some(({ value }) => value !== undefined);
  const rows = [
    ...points.map(({ name = '', kind = 'place', value = '', at }) => ({ name, kind, value, at })),
    ...lines.map(({ name = '', kind = 'front', path }) => ({
      name,
      kind,
      value: '',
      at: path[0]!,
    })),
    ...areas
      .filter(({ kind }) => kind !== 'land' && kind !== 'water')
      .map(({ name = '', kind = 'zone', path }) => ({ name, kind, value: '', at: path[0]! })),
  ];
  if (rows.length === 0) return undefined;
  const degrees = ([longitude, latitude]: readonly [number, number]): string[] =>
    [latitude, longitude].map((each) => String(Math.round(each * 1e4) / 1e4));
  const columns = [
    { name: words.column('name'), isNumber: false },
    { name: words.column('kind'), isNumber: false },
    ...(hasValues ? [{ name: counts ?? '', isNumber: true }] : []),
    { name: words.column('latitude'), isNumber: true },
    { name: words.column('longitude'), isNumber: true },
  ];
  const cells = (shown: (written: string) => string): string[][] =>
    rows.map(({ name, kind, value, at }) => [
      name,
      words.kind(kind),
      ...(hasValues ? [shown(value)] : []),
      ...degrees(at).map(shown),
    ]);
  return { columns, rows: cells(words.number), raw: cells((written) => written) };
}
