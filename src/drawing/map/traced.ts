// Shapes of the globe as they lie on the page: rings and lines in points, and the paths of SVG.
import { type GeoPermissibleObjects, type GeoProjection, geoArea, geoPath } from 'd3-geo';
import { digits } from '../svg.ts';
import type { Polygon } from './atlas.ts';
import type { Position } from './thinned.ts';

/** Lines in points of the page; those of areas are closed. */
export type Traced = readonly (readonly Position[])[];

/** Rings of land that are smaller than this cannot be seen. */
const SMALLEST = 0.25;

/** Areas, cut off at the frame. */
export function tracedAreas(projection: GeoProjection, polygons: Polygon[]): Traced {
  return traced(projection, { type: 'MultiPolygon', coordinates: polygons }).filter(isSeen);
}

/** Lines, cut off at the frame. */
export function tracedLines(projection: GeoProjection, lines: Position[][]): Traced {
  return traced(projection, { type: 'MultiLineString', coordinates: lines });
}

/** On the globe a ring has two sides: its inside is made the smaller one. */
export function upright(polygon: Polygon): Polygon {
  return polygon.map((ring, index) => {
    const isLarge = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
    return isLarge === (index === 0) ? ring.toReversed() : ring;
  });
}

function traced(projection: GeoProjection, object: GeoPermissibleObjects): Traced {
  const lines: Position[][] = [];
  const add = (x: number, y: number): void => {
    lines.at(-1)?.push([x, y]);
  };
  geoPath(projection, {
    beginPath: () => {},
    moveTo: (x: number, y: number) => {
      lines.push([[x, y]]);
    },
    lineTo: add,
    arc: () => {},
    closePath: () => {
      const line = lines.at(-1);
      if (line?.[0]) line.push(line[0]);
    },
  })(object);
  return lines;
}

function isSeen(ring: readonly Position[]): boolean {
  return sizeOfRing(ring) > SMALLEST;
}

/** The longer side of the box round a ring. */
export function sizeOfRing(ring: readonly Position[]): number {
  const { left, top, right, bottom } = boundsOf([ring]);
  return Math.max(right - left, bottom - top);
}

/** The box round lines. */
export function boundsOf(lines: Traced) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines)
    for (const [x, y] of line) {
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  return { left, top, right, bottom };
}

/** The `d` of a path; points that fall together are one. */
export function pathOf(lines: Traced, isClosed: boolean): string {
  return lines
    .map((line) => {
      const own = isClosed ? line.slice(0, -1) : line;
      const steps = own.map(([x, y]) => `${tenths(x)} ${tenths(y)}`);
      const different = steps.filter((step, index) => step !== steps[index - 1]);
      return different.length < 2 ? '' : `M${different.join('L')}${isClosed ? 'Z' : ''}`;
    })
    .join('');
}

function tenths(value: number): string {
  return digits(Math.round(value * 20) / 20);
}

/** True if a place lies in an area: it is crossed by an odd number of its edges. */
export function isInside([x, y]: Position, rings: Traced): boolean {
  let inside = false;
  for (const ring of rings)
    for (let at = 1; at < ring.length; at++) {
      const [x1, y1] = ring[at - 1]!;
      const [x2, y2] = ring[at]!;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  return inside;
}
