// What a map shows, as the brief says it.
import type { AREA_KINDS, LINE_KINDS, POINT_KINDS } from '../../blocks/maps/block.ts';
import type { LocatorMap } from '../../brief/format/schema.ts';

export type PointKind = (typeof POINT_KINDS)[number];
export type LineKind = (typeof LINE_KINDS)[number];
export type AreaKind = (typeof AREA_KINDS)[number];

type Listed<Key extends 'points' | 'lines' | 'areas'> = NonNullable<LocatorMap[Key]>;
export type MapPoint = Listed<'points'>[number];
export type MapLine = Listed<'lines'>[number];
export type MapArea = Listed<'areas'>[number];

/** A map of the brief with all its lists, empty where it has none. */
export interface MapData {
  readonly title: string;
  /** Codes of countries (ISO 3166, two letters). */
  readonly region: readonly string[];
  readonly points: readonly MapPoint[];
  readonly lines: readonly MapLine[];
  readonly areas: readonly MapArea[];
  /** What the values of points count. */
  readonly counts?: string | undefined;
  readonly inset: boolean;
}

/** True for a map whose land is its own: the world is not drawn on it. */
export function hasOwnLand({ areas }: Pick<MapData, 'areas'>): boolean {
  return areas.some(({ kind }) => kind === 'land');
}
