// The names that a map should have: those of the brief, then those of countries.
import type { DrawingLook } from '../look.ts';
import { placesAround } from '../place-labels.ts';
import type { Ground } from './ground.ts';
import type { MapData, MapPoint } from './map-data.ts';
import type { Wish } from './names.ts';
import { placesInside, pointsAlong } from './places.ts';
import { isHatched, type Shapes } from './shapes.ts';
import type { MapInk } from './signs.ts';
import type { MapWords } from './words.ts';

/** More names than this cannot be read on a map. */
const MOST = 200;
/** Between places along lines and edges, and how far names are off them. */
const [ALONG, BESIDE] = [10, 4];

/** Capitals, areas, then points with the largest values first; lines last, which have many places to choose from. */
export function ownWishes(
  shapes: Shapes,
  ink: MapInk,
  words: MapWords,
  { sizes }: DrawingLook,
): Wish[] {
  const base = { fill: ink.text, isOwn: true };
  const points = shapes.points.flatMap(({ point, at, radius }): (Wish & { rank: number })[] => {
    const value = point.value === undefined ? undefined : words.number(point.value);
    const name = point.name ?? value;
    if (name === undefined) return [];
    const [x, y] = at;
    return [
      {
        ...base,
        words: name,
        value: point.name === undefined ? undefined : value,
        font: { size: sizes.label, weight: point.kind === 'capital' ? 600 : 400 },
        candidates: (size) => [
          [0, 5].flatMap((more) => placesAround({ x, y }, size, radius + 2.5 + more)),
        ],
        onPlate: isHatched(at, shapes),
        rank: rankOf(point),
      },
    ];
  });
  const areas = shapes.areas.flatMap(({ name, kind = 'zone', traced }): Wish[] =>
    name === undefined
      ? []
      : [
          {
            ...base,
            words: name,
            font: { size: sizes.label, weight: 600 },
            fill: kind === 'water' ? ink.accent : ink.text,
            candidates: (size) => [
              placesInside(traced, size, true),
              placesInside(traced, size, false),
              pointsAlong(traced, ALONG).flatMap((each) => placesAround(each, size, BESIDE)),
            ],
            onPlate: kind !== 'water' && kind !== 'land',
          },
        ],
  );
  const lines = shapes.lines.flatMap(({ name, traced }): Wish[] =>
    name === undefined
      ? []
      : [
          {
            ...base,
            words: name,
            font: { size: sizes.label, weight: 600 },
            candidates: (size) => [
              [BESIDE, 2 * BESIDE].flatMap((off) =>
                spreadOut(pointsAlong(traced, ALONG)).flatMap((each) =>
                  placesAround(each, size, off),
                ),
              ),
            ],
          },
        ],
  );
  const ranked = points.toSorted((one, other) => one.rank - other.rank);
  const first = ranked.filter(({ rank }) => rank === 0);
  return [...first, ...areas, ...ranked.slice(first.length), ...lines].slice(0, MOST);
}

/** Capitals come first. */
function rankOf({ kind }: MapPoint): number {
  return kind === 'capital' ? 0 : 1;
}

/** The middle first, then what is farther from it. */
function spreadOut<T>(all: readonly T[]): T[] {
  const middle = (all.length - 1) / 2;
  return all
    .map((each, index) => ({ each, off: Math.abs(index - middle) }))
    .toSorted((one, other) => one.off - other.off)
    .map(({ each }) => each);
}

/** What is too small for its name stays without. */
export function countryWishes(
  data: MapData,
  ground: Ground | undefined,
  ink: MapInk,
  words: MapWords,
  { sizes }: DrawingLook,
): Wish[] {
  return (ground?.countries ?? []).map(({ code, rings }): Wish => {
    const isRegion = data.region.includes(code);
    return {
      words: words.country(code),
      font: { size: isRegion ? sizes.strong : sizes.small, weight: 600 },
      fill: ink.quiet,
      isOwn: false,
      candidates: (size) => [placesInside(rings, size, true)],
    };
  });
}
