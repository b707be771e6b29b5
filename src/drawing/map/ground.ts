// What a map is drawn on: sea, land, borders, and the names of countries.
import { geoGraticule } from 'd3-geo';
import { element } from '../svg.ts';
import type { Atlas, Polygon, View } from './atlas.ts';
import type { Frame } from './frame.ts';
import type { MapInk } from './signs.ts';
import type { Position } from './thinned.ts';
import {
  isInside,
  pathOf,
  sizeOfRing,
  type Traced,
  tracedAreas,
  tracedLines,
  upright,
} from './traced.ts';

export interface Ground {
  readonly svg: string;
  /** Countries of which some land is in the frame. */
  readonly countries: readonly { readonly code: string; readonly rings: Traced }[];
  /** The colour of the ground at a place. */
  readonly colourAt: (at: Position) => string;
  /** True if borders are dashed. */
  readonly hasUnsettled: boolean;
}

const COAST = 0.5;
/** An island that is smaller is drawn as nothing but coast, lest it be lost. */
const ISLET = 2;

/** The world; the land of `region` is lighter, if there is one. */
export function groundOf(
  atlas: Atlas,
  { projection, view }: Frame,
  region: readonly string[],
  ink: MapInk,
): Ground {
  const all = tracedAreas(projection, landOf(atlas, view));
  const countries = [...atlas.codes].flatMap((code) => {
    const rings = tracedAreas(projection, landOf(atlas, view, code));
    return rings.length === 0 ? [] : [{ code, rings }];
  });
  const own = countries.filter(({ code }) => region.includes(code));
  const settled = tracedLines(projection, atlas.borders(view, 'settled'));
  const unsettled = tracedLines(projection, atlas.borders(view, 'unsettled'));
  const line = { fill: 'none', stroke: ink.quiet, 'stroke-width': 0.6 };
  const area = (rings: Traced, fill: string, stroke?: string): string =>
    rings.length === 0
      ? ''
      : element('path', {
          d: pathOf(rings, true),
          fill,
          'fill-rule': 'evenodd',
          ...(stroke !== undefined && { stroke, 'stroke-width': COAST }),
        });
  const svg = [
    area(
      all.filter((ring) => sizeOfRing(ring) >= ISLET),
      region.length > 0 ? ink.beyond : ink.land,
      ink.coast,
    ),
    area(
      all.filter((ring) => sizeOfRing(ring) < ISLET),
      ink.coast,
      ink.coast,
    ),
    area(
      own.flatMap(({ rings }) => rings.filter((ring) => sizeOfRing(ring) >= ISLET)),
      ink.land,
      ink.coast,
    ),
    settled.length === 0 ? '' : element('path', { d: pathOf(settled, false), ...line }),
    unsettled.length === 0 ? '' : unsettledBorder(unsettled, ink),
  ].join('');
  const colourAt = (at: Position): string => {
    if (!isInside(at, all)) return ink.sea;
    return region.length === 0 || own.some(({ rings }) => isInside(at, rings))
      ? ink.land
      : ink.beyond;
  };
  return { svg, countries, colourAt, hasUnsettled: unsettled.length > 0 };
}

/** A ring with fewer points than this may have been turned inside out when it was thinned. */
const FEW = 64;

/** Land as it can be drawn. */
export function landOf(atlas: Atlas, view: View, code?: string): Polygon[] {
  return atlas.land(view, code).map((each) => (each[0]!.length < FEW ? upright(each) : each));
}

/** A border that is not settled. */
export function unsettledBorder(lines: Traced, ink: MapInk): string {
  const own = { d: pathOf(lines, false), fill: 'none' };
  return element('path', {
    ...own,
    stroke: ink.quiet,
    'stroke-width': 0.8,
    'stroke-dasharray': '2.4 1.8',
  });
}

/** Degrees between meridians: a dozen of them at most. */
const STEPS = [1, 2, 5, 10, 15];
const MOST_MERIDIANS = 12;

/** Meridians and parallels. */
export function graticule({ projection, view: { box } }: Frame, ink: MapInk): string {
  const wide = box.east < box.west ? box.east - box.west + 360 : box.east - box.west;
  const step = STEPS.find((each) => wide / each <= MOST_MERIDIANS) ?? STEPS.at(-1)!;
  const { lines } = geoGraticule().step([step, step]).precision(1);
  const all = lines().map(({ coordinates }) =>
    coordinates.map(([x = 0, y = 0]): Position => [x, y]),
  );
  const d = pathOf(tracedLines(projection, all), false);
  return d === ''
    ? ''
    : element('path', { d, fill: 'none', stroke: ink.meridian, 'stroke-width': 0.4 });
}
