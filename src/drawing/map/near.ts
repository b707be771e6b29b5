// How far a position is from a country.
import { geoContains, geoDistance } from 'd3-geo';
import type { Atlas } from './atlas.ts';
import type { Position } from './thinned.ts';

/** True if a country has land within so many degrees of a position. */
export function isNear(atlas: Atlas, code: string, position: Position, degrees: number): boolean {
  const [longitude, latitude] = position;
  const wide = degrees / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
  const box = {
    south: latitude - degrees,
    north: latitude + degrees,
    west: turned(longitude - wide),
    east: turned(longitude + wide),
  };
  const land = atlas.land({ box, tolerance: degrees / 10 }, code);
  if (geoContains({ type: 'MultiPolygon', coordinates: land }, position)) return true;
  const radius = (degrees * Math.PI) / 180;
  return land.some(([outside]) =>
    alongside(outside!, degrees / 2).some((each) => geoDistance(each, position) <= radius),
  );
}

function turned(longitude: number): number {
  return longitude - 360 * Math.round(longitude / 360);
}

/** The corners of a ring, and places between those that are far from one another. */
function alongside(ring: readonly Position[], step: number): Position[] {
  return ring.flatMap(([x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? [x, y];
    const across = turned(nextX - x);
    const parts = Math.max(1, Math.ceil(Math.hypot(across, nextY - y) / step));
    return Array.from(
      { length: parts },
      (_, part): Position => [x + (across * part) / parts, y + ((nextY - y) * part) / parts],
    );
  });
}
