// The countries of the world for maps, out of Natural Earth (by `world-atlas`, 1:10 million): thinned to
// its own grid of some 400 m, with the borders that are not settled apart from the others.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { thinned } from '../src/drawing/map/thinned.ts';
import {
  type Box,
  bordersOf,
  codeOf,
  type Grid,
  isIn,
  type Shape,
  type Step,
  shapesOf,
  type World,
} from './borders.ts';

const require = createRequire(import.meta.url);

/** How far thinned lines may be off, in steps of latitude: about 400 m. */
const TOLERANCE = 2;

/** The United Nations count Crimea to Ukraine (A/RES/68/262), Natural Earth does not. */
const CRIMEA: Box = [44.2, 32.3, 46.3, 36.8];

/** Of Western Sahara, Natural Earth has what lies behind the berm: the rest is south of this line. */
const WESTERN_SAHARA = { from: 'MA', to: 'EH', latitude: 27.6667, west: -13.17, east: -8.6667 };

/** Writes the atlas: a line of JSON, and the arcs after it (`readAtlas` in src/drawing/map). */
export function carryAtlas(file: string): void {
  const world = JSON.parse(
    readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'),
  ) as World;
  const { scale, translate } = world.transform;
  const arcs = world.arcs.map(fromDeltas);
  const grid: Grid = {
    degrees: ([x, y]) => [x * scale[0] + translate[0], y * scale[1] + translate[1]],
    steps: ([x, y]) => [
      Math.round((x - translate[0]) / scale[0]),
      Math.round((y - translate[1]) / scale[1]),
    ],
  };
  const isCrimea = (shape: Shape): boolean =>
    shape[0]!.every((arc) =>
      arcs[arc < 0 ? ~arc : arc]!.every((step) => isIn(grid.degrees(step), CRIMEA)),
    );
  const countries = byCode(world, isCrimea);
  const borders = bordersOf(world, arcs, grid);
  partWesternSahara(countries, borders.unsettled, arcs, grid);
  const land = shapesOf(world.objects.land.geometries[0]);
  const head = { scale, translate, countries, land, borders };
  const kept = arcs.map((arc) => whole(thinned(arc, TOLERANCE, () => scale[0] / scale[1])));
  writeFileSync(file, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), packed(kept)]));
}

function fromDeltas(arc: readonly Step[]): Step[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]): Step => {
    x += dx;
    y += dy;
    return [x, y];
  });
}

/** Cuts the land along its northern border, which is not in the data. */
function partWesternSahara(
  countries: Record<string, Shape[]>,
  unsettled: number[][],
  arcs: Step[][],
  grid: Grid,
): void {
  const { from, to, latitude, west, east } = WESTERN_SAHARA;
  const all = countries[from]!;
  const coordinates = (shape: Shape): Step[] =>
    shape[0]!.flatMap((arc) => (arc < 0 ? arcs[~arc]!.toReversed() : arcs[arc]!).slice(1));
  const mainland = all.toSorted(
    (one, other) => coordinates(other).length - coordinates(one).length,
  )[0]!;
  const ring = coordinates(mainland);
  const ends = [west, east].map((longitude) => nearest(ring, grid.steps([longitude, latitude])));
  const [first, last] = ends.toSorted((one, other) => one - other) as [number, number];
  const halves = [
    [...ring.slice(first, last + 1), ring[first]!],
    [...ring.slice(last), ...ring.slice(0, first + 1), ring[last]!],
  ].toSorted((one, other) => lowest(one) - lowest(other));
  const [south, north] = halves.map((half): Shape => [[arcs.push(half) - 1]]);
  countries[from] = [...all.filter((shape) => shape !== mainland), north!];
  countries[to]!.push(south!);
  unsettled.push([arcs.push([ring[first]!, ring[last]!]) - 1]);
}

function nearest(ring: readonly Step[], [x, y]: Step): number {
  const distances = ring.map((each) => Math.hypot(each[0] - x, each[1] - y));
  return distances.indexOf(Math.min(...distances));
}

function lowest(ring: readonly Step[]): number {
  return Math.min(...ring.map(([, y]) => y));
}

function byCode({ objects }: World, isCrimea: (shape: Shape) => boolean): Record<string, Shape[]> {
  const known: Record<string, Shape[]> = {};
  for (const country of objects.countries.geometries) {
    const code = codeOf(country);
    if (code === undefined) continue;
    for (const shape of shapesOf(country)) {
      const owner = code === 'RU' && isCrimea(shape) ? 'UA' : code;
      known[owner] ??= [];
      known[owner].push(shape);
    }
  }
  return known;
}

/** An island that is smaller than the grid is as large as its mesh, lest it be turned inside out. */
function whole(arc: Step[]): Step[] {
  const [first, last] = [arc[0]!, arc.at(-1)!];
  const isRing = first[0] === last[0] && first[1] === last[1];
  if (!isRing || (arc.length > 3 && area(arc) !== 0)) return arc;
  const [x, y] = arc[arc.length >> 1]!;
  return [
    [x - 1, y],
    [x, y + 1],
    [x + 1, y],
    [x, y - 1],
    [x - 1, y],
  ];
}

function area(ring: readonly Step[]): number {
  return ring.slice(1).reduce((sum, [x, y], at) => sum + ring[at]![0] * y - x * ring[at]![1], 0);
}

/** How many points each arc has, then by how much each is off the one before; seven bits a byte. */
function packed(arcs: readonly Step[][]): Buffer {
  const bytes: number[] = [];
  const write = (value: number): void => {
    let rest = value < 0 ? -2 * value - 1 : 2 * value;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  for (const arc of arcs) {
    write(arc.length);
    let [beforeX, beforeY] = [0, 0];
    for (const [x, y] of arc) {
      write(x - beforeX);
      write(y - beforeY);
      [beforeX, beforeY] = [x, y];
    }
  }
  return Buffer.from(bytes);
}
