// The frame of a map: where it looks, how large it is, and the projection that suits the place.
import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoBounds,
  geoConicConformal,
  geoDistance,
  geoEqualEarth,
  geoMercator,
} from 'd3-geo';
import type { View } from './atlas.ts';
import type { Position } from './thinned.ts';
import { boundsOf } from './traced.ts';

export type ProjectionName = 'conic' | 'azimuthal' | 'mercator' | 'equal_earth';

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly projection: GeoProjection;
  readonly name: ProjectionName;
  /** What of the world is in it. */
  readonly view: View;
  /** Kilometres that a point of the page is, in the middle. */
  readonly kilometres: number;
}

export interface FrameRoom {
  readonly width: number;
  readonly height: number;
  /** Share of the room that stays free round what is shown. */
  readonly margin: number;
  /** Radians that are seen at least. */
  readonly least: number;
}

export const EARTH_RADIUS = 6371;
/** How high a map may be, as a share of its width; one of half the width needs more room for names. */
const LOWEST = 0.48;
const LOWEST_NARROW = 0.7;
const NARROW = 300;
const HIGHEST = 0.9;
/** Points of the page that nobody sees. */
const UNSEEN = 0.2;

/** The frame round these positions. */
export function frameRound(positions: readonly Position[], room: FrameRoom): Frame {
  const { name, projection } = projectionFor(positions);
  projection.scale(1).translate([0, 0]);
  const seen = boundsOf([positions.flatMap((each) => onPlane(projection, each))]);
  const share = 1 + 2 * room.margin;
  const wide = Math.max((seen.right - seen.left) * share, room.least);
  const { width } = room;
  const lowest = width < NARROW ? LOWEST_NARROW : LOWEST;
  const high = Math.max((seen.bottom - seen.top) * share, room.least * lowest);
  const ratio = Math.min(HIGHEST, Math.max(lowest, high / wide));
  const height = Math.min(room.height, Math.round(width * ratio));
  const scale = Math.min(width / wide, height / high);
  projection
    .scale(scale)
    .translate([
      width / 2 - ((seen.left + seen.right) / 2) * scale,
      height / 2 - ((seen.top + seen.bottom) / 2) * scale,
    ])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const kilometres = kilometresIn(projection, width, height);
  const degrees = (kilometres / EARTH_RADIUS) * (180 / Math.PI);
  const view = { box: boxOf(projection, width, height), tolerance: degrees * UNSEEN };
  return { width, height, projection, name, view, kilometres };
}

/** Where a position lies; nothing for one on the far side. */
export function onPlane(projection: GeoProjection, position: Position): Position[] {
  const point = projection(position);
  return point?.every(Number.isFinite) ? [point] : [];
}

/** Beyond this much of the world, shapes cannot be kept. */
const HALF_THE_WORLD = 150;
const POLAR = 66;
const TROPICAL = 18;

/**
 * All of the world: Equal Earth. Near the poles, and where it is higher than wide: Lambert's
 * azimuthal equal-area. Near the equator: Mercator, which is true there. Else Lambert's conformal cone.
 */
function projectionFor(positions: readonly Position[]): {
  name: ProjectionName;
  projection: GeoProjection;
} {
  const [[west, south], [east, north]] = geoBounds({
    type: 'MultiPoint',
    coordinates: [...positions],
  });
  const wide = east < west ? east - west + 360 : east - west;
  const longitude = west + wide / 2;
  const latitude = (south + north) / 2;
  const distance = Math.abs(latitude);
  if (distance > POLAR || Math.max(-south, north) > 84) {
    // Round a pole, all meridians are alike: one in the middle of the map points up.
    const pole = wide > HALF_THE_WORLD ? Math.sign(latitude) * 90 : latitude;
    const turn = wide > 300 ? 0 : -longitude;
    return { name: 'azimuthal', projection: geoAzimuthalEqualArea().rotate([turn, -pole]) };
  }
  if (wide > HALF_THE_WORLD || north - south > 120)
    return { name: 'equal_earth', projection: geoEqualEarth().rotate([-longitude, 0]) };
  if (distance < TROPICAL && north - south < 50)
    return { name: 'mercator', projection: geoMercator().rotate([-longitude, 0]) };
  const isTall = (north - south) * 1.2 > wide * Math.cos((latitude * Math.PI) / 180);
  if (isTall || south * north < 0)
    return {
      name: 'azimuthal',
      projection: geoAzimuthalEqualArea().rotate([-longitude, -latitude]),
    };
  const sixth = (north - south) / 6;
  return {
    name: 'conic',
    projection: geoConicConformal()
      .parallels([south + sixth, north - sixth])
      .rotate([-longitude, 0]),
  };
}

function kilometresIn(projection: GeoProjection, width: number, height: number): number {
  const [x, y] = [width / 2, height / 2];
  const ends = [x - 5, x + 5].map((each) => projection.invert!([each, y])!);
  return (geoDistance(ends[0]!, ends[1]!) * EARTH_RADIUS) / 10;
}

const STEPS = 24;
/** Degrees beyond the frame, lest something be missed between the places that are looked at. */
const SLACK = 1;

/** The degrees that are in the frame. */
function boxOf(projection: GeoProjection, width: number, height: number): View['box'] {
  const places: [number, number][] = [];
  for (let column = 0; column <= STEPS; column++)
    for (let row = 0; row <= STEPS; row++) {
      const place = projection.invert!([(width * column) / STEPS, (height * row) / STEPS]);
      if (place?.every(Number.isFinite)) places.push(place);
    }
  const [[west, south], [east, north]] = geoBounds({ type: 'MultiPoint', coordinates: places });
  const poles = [-90, 90].map((pole) => {
    const [[x, y] = [-1, -1]] = onPlane(projection, [0, pole]);
    return x >= 0 && x <= width && y >= 0 && y <= height;
  });
  const wide = east < west ? east - west + 360 : east - west;
  const isRound = poles.some(Boolean) || wide > 180;
  return {
    south: poles[0] ? -90 : south - SLACK,
    north: poles[1] ? 90 : north + SLACK,
    west: isRound ? -180 : west - SLACK,
    east: isRound ? 180 : east + SLACK,
  };
}
