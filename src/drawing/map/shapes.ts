// What the brief puts on a map, as it lies on the page.
import { largest } from '../../diagnostics/extremes.ts';
import type { Box } from '../hatch.ts';
import { type Frame, onPlane } from './frame.ts';
import type { MapArea, MapData, MapLine, MapPoint } from './map-data.ts';
import { pointsAlong } from './places.ts';
import {
  areaSign,
  discRadius,
  discSign,
  lineSign,
  type MapInk,
  PLAIN,
  pointSign,
} from './signs.ts';
import type { Position } from './thinned.ts';
import { boundsOf, isInside, type Traced, tracedAreas, tracedLines, upright } from './traced.ts';

export interface Shapes {
  readonly svg: string;
  readonly areas: readonly (MapArea & { readonly traced: Traced })[];
  readonly lines: readonly (MapLine & { readonly traced: Traced })[];
  /** The largest values first. */
  readonly points: readonly PlacedPoint[];
  /** The colour of a ground of its own at a place. */
  readonly colourAt: (at: Position) => string;
  /** Along lines and edges, where names are hard to read. */
  readonly edges: readonly Box[];
  /** All over what is hatched. */
  readonly hatched: readonly Box[];
}

export interface PlacedPoint {
  readonly point: MapPoint;
  readonly at: Position;
  readonly radius: number;
  readonly box: Box;
}

/** Between places on lines that names should keep off. */
const STEP = 4;
const HALF = 1.2;

export function shapesOf(data: MapData, { projection }: Frame, ink: MapInk): Shapes {
  const areas = data.areas.map((area) => ({
    ...area,
    traced: tracedAreas(projection, [upright([area.path, ...(area.holes ?? [])])]),
  }));
  const lines = data.lines.map((line) => ({
    ...line,
    traced: tracedLines(projection, [line.path]),
  }));
  const points = pointsOf(data, projection);
  const grounds = areas.filter(({ kind }) => kind === 'land' || kind === 'water');
  const over = areas.filter((area) => !grounds.includes(area));
  const svg = [
    ...[...grounds, ...over].map(({ kind = 'zone', traced }) => areaSign(kind, traced, ink)),
    ...lines.map(({ kind = 'front', traced }) => lineSign(kind, traced, ink)),
    ...points.map(({ point: { kind = 'place', value }, at, radius }) =>
      value === undefined ? pointSign(kind, at, ink) : discSign(at, radius, kind, ink),
    ),
  ].join('');
  const edges = [...lines, ...over].flatMap(({ traced }) =>
    pointsAlong(traced, STEP).map(boxRound),
  );
  const hatched = over.flatMap(({ traced }) => hatchedAt(traced));
  const colourAt = (at: Position): string => {
    const on = grounds.findLast(({ traced }) => isInside(at, traced));
    return on?.kind === 'land' ? ink.land : ink.sea;
  };
  return { svg, colourAt, areas, lines, points, edges, hatched };
}

function pointsOf(data: MapData, projection: Frame['projection']): PlacedPoint[] {
  const values = data.points.map(({ value }) => Number(value ?? Number.NaN));
  const most = largest(values.filter(Number.isFinite), 0);
  return data.points
    .flatMap((point, index) =>
      onPlane(projection, point.at).map((at): PlacedPoint => {
        const value = values[index]!;
        const radius = Number.isFinite(value) ? discRadius(value, most) : PLAIN;
        const reach = radius + 0.8;
        const box = { x: at[0] - reach, y: at[1] - reach, width: 2 * reach, height: 2 * reach };
        return { point, at, radius, box };
      }),
    )
    .toSorted((one, other) => other.radius - one.radius);
}

function boxRound({ x, y }: { readonly x: number; readonly y: number }): Box {
  return { x: x - HALF, y: y - HALF, width: 2 * HALF, height: 2 * HALF };
}

/** Boxes all over an area, close enough for any name to touch one. */
function hatchedAt(traced: Traced): Box[] {
  const { left, top, right, bottom } = boundsOf(traced);
  const boxes: Box[] = [];
  for (let x = left; x < right; x += 2 * STEP)
    for (let y = top; y < bottom; y += 2 * STEP)
      if (isInside([x, y], traced)) boxes.push(boxRound({ x, y }));
  return boxes;
}

/** True if a place lies on what is hatched. */
export function isHatched(at: Position, { areas }: Shapes): boolean {
  return areas.some(
    ({ kind, traced }) => kind !== 'land' && kind !== 'water' && isInside(at, traced),
  );
}
