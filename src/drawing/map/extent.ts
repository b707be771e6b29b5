// What a map must have in its frame.
import { largest, smallest } from '../../diagnostics/extremes.ts';
import { type Atlas, type GeoBox, type Polygon, WORLD } from './atlas.ts';
import type { FrameRoom } from './frame.ts';
import type { MapData } from './map-data.ts';
import type { Position } from './thinned.ts';

type Extent = Pick<FrameRoom, 'margin' | 'least'> & { readonly positions: readonly Position[] };

/** Round countries little stays free; round points enough to see where they are. */
const [ROUND_LAND, ROUND_POINTS] = [0.06, 0.14];
/** Radians: what the world can show is no finer. */
const LEAST_OF_WORLD = 0.02;
const LEAST = 0.00005;
/** Degrees that do not matter where only the extent is asked for. */
const COARSE = 0.05;

/**
 * The positions of all that the brief names; of a region the mainland, not what lies overseas. Land and
 * water of its own are what a map is drawn on: they count where there is nothing else.
 */
export function extentOf(data: MapData, world: Atlas | undefined): Extent {
  const view = { box: WORLD, tolerance: COARSE };
  const land = data.region.flatMap((code) => mainPart(world?.land(view, code) ?? []));
  const shown = data.areas.filter(({ kind }) => kind !== 'land' && kind !== 'water');
  const own = [
    ...data.points.map(({ at }) => at),
    ...data.lines.flatMap(({ path }) => path),
    ...shown.flatMap(({ path }) => path),
  ];
  const region = land.flatMap(([outside]) => outside!);
  const isEmpty = own.length === 0 && region.length === 0;
  const ground = isEmpty ? data.areas.flatMap(({ path }) => path) : [];
  return {
    positions: [...region, ...own, ...ground],
    margin: own.length === 0 || region.length > 0 ? ROUND_LAND : ROUND_POINTS,
    least: world ? LEAST_OF_WORLD : LEAST,
  };
}

/** Land farther off than this many degrees, and than this share of the mainland’s size, is overseas. */
const OVERSEAS = 3.5;
const OVERSEAS_SHARE = 0.25;

/** The largest piece of land, and those that are near it or near one of these. */
function mainPart(polygons: readonly Polygon[]): Polygon[] {
  const boxes = polygons.map(([outside]) => boxOf(outside!));
  const order = polygons
    .map((_, index) => index)
    .toSorted((one, other) => sizeOf(boxes[other]!) - sizeOf(boxes[one]!));
  const kept = new Set(order.slice(0, 1));
  const reach = Math.max(OVERSEAS, OVERSEAS_SHARE * Math.sqrt(sizeOf(boxes[order[0] ?? 0]!)));
  for (let before = 0; before !== kept.size; ) {
    before = kept.size;
    for (const index of order)
      if ([...kept].some((each) => distance(boxes[each]!, boxes[index]!) < reach)) kept.add(index);
  }
  return polygons.filter((_, index) => kept.has(index));
}

/** Longitudes go on beyond the antimeridian. */
function boxOf(ring: readonly Position[]): GeoBox {
  const first = ring[0]![0];
  const xs = ring.map(([x]) => x + 360 * Math.round((first - x) / 360));
  const ys = ring.map(([, y]) => y);
  return {
    west: smallest(xs),
    east: largest(xs),
    south: smallest(ys),
    north: largest(ys),
  };
}

function shrinkAt(latitude: number): number {
  return Math.cos((latitude * Math.PI) / 180);
}

function sizeOf({ west, east, south, north }: GeoBox): number {
  return (east - west) * shrinkAt((south + north) / 2) * (north - south);
}

/** Degrees between two boxes. */
function distance(one: GeoBox, other: GeoBox): number {
  const turns = Math.round((one.west - other.west) / 360) * 360;
  const [west, east] = [other.west + turns, other.east + turns];
  const across =
    Math.max(0, west - one.east, one.west - east) * shrinkAt((one.south + one.north) / 2);
  const up = Math.max(0, other.south - one.north, one.south - other.north);
  return Math.hypot(across, up);
}
