// Check: the points of a map lie in its region, or near it.
import type { LocatorMap } from '../../brief/format/schema.ts';
import { countryName } from '../../brief/places/countries.ts';
import type { Position } from '../../brief/places/position.ts';
import type { Atlas } from '../../drawing/map/atlas.ts';
import { isNear } from '../../drawing/map/near.ts';
import type { Check } from '../check.ts';

/** Degrees: what happens off a coast or across a border is shown with the country as well. */
const NEAR = 3;

export const mapPointOutside: Check = {
  code: 'map-point-outside',
  severity: 'warning',
  explanation: {
    meaning: `A point of a map lies more than ${NEAR} degrees away from all land of its \`region\`.`,
    why: 'It is often a sign that is missing, or a longitude in the place of the latitude; and the map has to show half the world for its sake.',
    remedy: 'Mend the position, or name the other country under `region` too.',
  },
  *find({ brief, world }) {
    for (const [index, map] of (brief.maps ?? []).entries()) {
      const { region, points = [] } = map;
      if (world === undefined || region === undefined) continue;
      for (const [at, { name, at: position }] of points.entries()) {
        if (isIn(world, region, position)) continue;
        const [longitude, latitude] = position;
        const others: readonly (readonly [Position, string])[] = [
          [[latitude, longitude], `[${longitude}, ${latitude}], the other way round`],
          [[longitude, -latitude], `[${-latitude}, ${longitude}]`],
          [[-longitude, latitude], `[${latitude}, ${-longitude}]`],
        ];
        const meant = others.find(
          ([other]) => Math.abs(other[1]) <= 90 && isIn(world, region, other),
        );
        yield {
          path: ['maps', index, 'points', at, 'at'],
          message: `${name === undefined ? 'the point' : `“${name}”`} at ${latitude}, ${longitude} is far from ${namesOf(region)}`,
          hint: meant
            ? `did you mean ${meant[1]}?`
            : 'mend the position, or name its country under region: too',
        };
      }
    }
  },
};

function namesOf(region: NonNullable<LocatorMap['region']>): string {
  return region.map((code) => countryName(code, 'en')).join(', ');
}

function isIn(world: Atlas, region: readonly string[], position: Position): boolean {
  return region.some((code) => isNear(world, code, position, NEAR));
}
