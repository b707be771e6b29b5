// The borders of Natural Earth: whose land is whose, and which lines are not settled.

import { meshArcs } from 'topojson-client';

export type Step = [x: number, y: number];
/** Rings of a polygon as numbers of arcs; one that runs backwards is `~number`. */
export type Shape = number[][];
export interface Country {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly id?: string;
  readonly properties: { readonly name: string };
  arcs: Shape | Shape[];
}
export interface World {
  readonly transform: { readonly scale: Step; readonly translate: Step };
  readonly arcs: Step[][];
  readonly objects: {
    readonly countries: { readonly type: 'GeometryCollection'; readonly geometries: Country[] };
    readonly land: { readonly geometries: readonly [Country] };
  };
}

/**
 * Parts that Natural Earth counts apart and ISO 3166 does not: whose they are. Where that is disputed,
 * the line between them stays, dashed. What is named nowhere is land of nobody.
 */
const PART_OF: Readonly<Record<string, string>> = {
  Baikonur: 'KZ',
  'Clipperton I.': 'FR',
  'Coral Sea Is.': 'AU',
  'Cyprus U.N. Buffer Zone': 'CY',
  'Indian Ocean Ter.': 'AU',
  Kosovo: 'XK',
  'N. Cyprus': 'CY',
  Somaliland: 'SO',
  'USNB Guantanamo Bay': 'CU',
};

/** Degrees: south, west, north, east. */
export type Box = readonly [south: number, west: number, north: number, east: number];
/** A stretch of a border that is not settled: between whom, and in which box if that is not all of it. */
type Unsettled = readonly [one: string, other: string, box?: Box];

/** Between degrees and the steps of the grid. */
export interface Grid {
  readonly degrees: (step: Step) => Step;
  readonly steps: (degrees: Step) => Step;
}

/** As maps of the United Nations dash them, as far as Natural Earth has the line. */
const UNSETTLED: readonly Unsettled[] = [
  ['Argentina', 'Chile', [-51, -75, -48.5, -72]],
  ['China', 'India'],
  ['China', 'Siachen Glacier'],
  ['Cyprus U.N. Buffer Zone', 'Cyprus'],
  ['Cyprus U.N. Buffer Zone', 'N. Cyprus'],
  ['Egypt', 'Sudan', [21, 33, 23.5, 37]],
  ['India', 'Pakistan', [32.7, 73, 37, 78]],
  ['India', 'Siachen Glacier'],
  ['Israel', 'Palestine'],
  ['Israel', 'Syria'],
  ['Kenya', 'S. Sudan'],
  ['Kosovo', 'Serbia'],
  ['Morocco', 'W. Sahara'],
  ['North Korea', 'South Korea'],
  ['Pakistan', 'Siachen Glacier'],
  ['Russia', 'Ukraine', [45.7, 32.4, 46.4, 35.6]],
  ['S. Sudan', 'Sudan'],
  ['Somalia', 'Somaliland'],
];

export function isIn([longitude, latitude]: Step, [south, west, north, east]: Box): boolean {
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

export function shapesOf({ type, arcs }: Country): Shape[] {
  return type === 'Polygon' ? [arcs as Shape] : (arcs as Shape[]);
}

/** The lines between countries, merged as far as they go on. */
export function bordersOf(
  { objects }: World,
  arcs: Step[][],
  grid: Grid,
): { settled: number[][]; unsettled: number[][] } {
  const settled: number[] = [];
  const unsettled: number[] = [];
  for (const [arc, [one, other]] of sharedArcs(objects.countries.geometries)) {
    if (one === undefined || other === undefined) continue;
    const pair = UNSETTLED.find((known) =>
      [one, other].every(({ properties: { name } }) => known.slice(0, 2).includes(name)),
    );
    const [, , box] = pair ?? [];
    if (pair && box === undefined) unsettled.push(arc);
    else if (box !== undefined)
      for (const piece of pieces(arcs[arc]!, (step) => isIn(grid.degrees(step), box)))
        (piece.isIn ? unsettled : settled).push(arcs.push(piece.line) - 1);
    else if (codeOf(one) !== codeOf(other)) settled.push(arc);
  }
  const topology = { type: 'Topology', arcs, objects };
  const merged = (own: readonly number[]): number[][] => {
    const lines = { type: 'MultiLineString', arcs: own.map((arc) => [arc]) };
    return meshArcs(topology as never, lines as never).arcs as unknown as number[][];
  };
  return { settled: merged(settled), unsettled: merged(unsettled) };
}

/** A line cut where it enters or leaves a box; pieces share their ends. */
function pieces(
  line: readonly Step[],
  isIn: (step: Step) => boolean,
): { readonly line: Step[]; readonly isIn: boolean }[] {
  const found: { line: Step[]; isIn: boolean }[] = [];
  for (const [index, step] of line.slice(1).entries()) {
    const before = line[index]!;
    const own = isIn(before) && isIn(step);
    const last = found.at(-1);
    if (last?.isIn === own) last.line.push(step);
    else found.push({ line: [before, step], isIn: own });
  }
  return found;
}

/** Whose each arc is. */
function sharedArcs(countries: readonly Country[]): Map<number, Country[]> {
  const owners = new Map<number, Country[]>();
  for (const country of countries)
    for (const arc of new Set(
      shapesOf(country)
        .flat(2)
        .map((each) => (each < 0 ? ~each : each)),
    ))
      owners.set(arc, [...(owners.get(arc) ?? []), country]);
  return owners;
}

/** Two letters of ISO 3166, as CLDR knows the numbers; `XK` is what everybody calls Kosovo. */
export function codeOf({ id, properties: { name } }: Country): string | undefined {
  if (id === undefined) return PART_OF[name];
  return new Intl.Locale(`und-${id}`).region;
}
