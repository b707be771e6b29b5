// The world that comes with this program, as packaging/atlas.ts packs it: countries by their codes, the
// land, and the borders, those apart that are not settled.
import { type Position, thinned } from './thinned.ts';

/** Rings of longitudes and latitudes; the first goes round the outside, clockwise. */
export type Polygon = Position[][];

/** Degrees; a box over the antimeridian has an east that is less than its west. */
export interface GeoBox {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** What of the world is looked at. */
export interface View {
  readonly box: GeoBox;
  /** Degrees that nobody sees: as much may lines be off. */
  readonly tolerance: number;
}

export interface Atlas {
  /** Two letters of ISO 3166; `XK` is Kosovo. */
  readonly codes: ReadonlySet<string>;
  /** What of a country is in the view; without a code, of all the land there is. */
  readonly land: (view: View, code?: string) => Polygon[];
  readonly borders: (view: View, kind: 'settled' | 'unsettled') => Position[][];
}

/** Numbers of arcs; one that runs backwards is `~number`. */
type Chain = readonly number[];
type Shape = readonly Chain[];
interface Head {
  readonly scale: Position;
  readonly translate: Position;
  readonly countries: Readonly<Record<string, readonly Shape[]>>;
  readonly land: readonly Shape[];
  readonly borders: Readonly<Record<'settled' | 'unsettled', Shape>>;
}

/** Lines are thinned once for the map, once for the globe beside it, once for the extent. */
const MOST_KNOWN = 6;

export const WORLD: GeoBox = { south: -90, west: -180, north: 90, east: 180 };

/** Reads it. */
export function readAtlas(bytes: Uint8Array): Atlas {
  const start = bytes.indexOf(0x0a) + 1;
  const head = JSON.parse(Buffer.from(bytes.subarray(0, start)).toString('utf8')) as Head;
  const arcs = readArcs(bytes.subarray(start), head);
  const boxes = arcs.map(boxOf);
  const known = new Map<number, Map<number, readonly Position[]>>();
  const lineOf = (arc: number, tolerance: number): readonly Position[] => {
    if (known.size > MOST_KNOWN) known.clear();
    const lines = known.get(tolerance) ?? new Map<number, readonly Position[]>();
    known.set(tolerance, lines);
    const line = lines.get(arc) ?? coarser(arcs[arc]!, tolerance);
    lines.set(arc, line);
    return line;
  };
  const chainOf = (chain: Chain, { tolerance }: View): Position[] => {
    const points: Position[] = [];
    for (const each of chain) {
      const line = lineOf(each < 0 ? ~each : each, tolerance);
      // Each begins where the one before ended.
      const skipped = points.length === 0 ? 0 : 1;
      for (let at = skipped; at < line.length; at++)
        points.push(line[each < 0 ? line.length - 1 - at : at]!);
    }
    return points;
  };
  const isSeen = (chain: Chain, { box }: View): boolean =>
    meet(chain.map((each) => boxes[each < 0 ? ~each : each]!).reduce(around), box);
  return {
    codes: new Set(Object.keys(head.countries)),
    land: (view, code) =>
      (code === undefined ? head.land : (head.countries[code] ?? []))
        .filter(([outside]) => isSeen(outside!, view))
        .map((shape) => shape.map((ring) => chainOf(ring, view))),
    borders: (view, kind) =>
      head.borders[kind]
        .filter((chain) => isSeen(chain, view))
        .map((chain) => chainOf(chain, view)),
  };
}

/** How many points each arc has, then by how much each is off the one before; seven bits a byte. */
function readArcs(bytes: Uint8Array, { scale, translate }: Head): Position[][] {
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[at++]!;
      value += (byte & 127) * unit;
      if (byte < 128) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    }
  };
  const arcs: Position[][] = [];
  while (at < bytes.length) {
    let [x, y] = [0, 0];
    const points = Array.from({ length: next() }, (): Position => {
      x += next();
      y += next();
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    arcs.push(points);
  }
  return arcs;
}

/** A ring keeps enough points to be one. */
function coarser(arc: readonly Position[], tolerance: number): readonly Position[] {
  const line = thinned(arc, tolerance, (latitude) => Math.cos((latitude * Math.PI) / 180));
  const isLost = line.length < 4 && line.length < arc.length && isRing(arc);
  return isLost ? coarser(arc, tolerance / 2) : line;
}

function isRing(arc: readonly Position[]): boolean {
  const [first, last] = [arc[0]!, arc.at(-1)!];
  return first[0] === last[0] && first[1] === last[1];
}

/** One that crosses the antimeridian goes all round the world, for what is asked of it. */
function boxOf(line: readonly Position[]): GeoBox {
  let [south, west, north, east] = [90, 180, -90, -180];
  let before = line[0]![0];
  for (const [x, y] of line) {
    if (Math.abs(x - before) > 180) [west, east] = [-180, 180];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    before = x;
  }
  return { south, west, north, east };
}

function around(one: GeoBox, other: GeoBox): GeoBox {
  return {
    south: Math.min(one.south, other.south),
    west: Math.min(one.west, other.west),
    north: Math.max(one.north, other.north),
    east: Math.max(one.east, other.east),
  };
}

/** True if `land`, which never has an east less than its west, reaches into `box`. */
function meet(land: GeoBox, box: GeoBox): boolean {
  if (land.north < box.south || land.south > box.north) return false;
  if (box.west <= box.east) return land.east >= box.west && land.west <= box.east;
  return land.east >= box.west || land.west <= box.east;
}
