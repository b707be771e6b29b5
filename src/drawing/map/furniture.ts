// What stands in the corners of a map: where on the globe it is, how long a stretch is, where north is.
import { geoDistance, geoOrthographic } from 'd3-geo';
import { largest } from '../../diagnostics/extremes.ts';
import type { Box } from '../hatch.ts';
import type { DrawingLook } from '../look.ts';
import { element, text } from '../svg.ts';
import { type Atlas, WORLD } from './atlas.ts';
import type { Frame } from './frame.ts';
import { landOf } from './ground.ts';
import type { MapInk } from './signs.ts';
import type { Position } from './thinned.ts';
import { boundsOf, pathOf, tracedAreas } from './traced.ts';

/** How large the globe of an inset is, on a map of this width. */
export function globeSize({ width }: Frame): number {
  return Math.min(64, width * 0.19);
}

/** Degrees that do not matter on it. */
const GLOBE_TOLERANCE = 0.6;
/** Below this size, what the map shows is a spot on it. */
const SPOT = 5;

/** The globe seen from above the middle of the map, with what the map shows. */
export function globe(atlas: Atlas, frame: Frame, { x, y, width }: Box, ink: MapInk): string {
  const radius = width / 2;
  const middle: Position = [x + radius, y + radius];
  const [longitude, latitude] = frame.projection.invert!([frame.width / 2, frame.height / 2])!;
  const tilt = Math.max(-50, Math.min(50, latitude));
  const projection = geoOrthographic()
    .rotate([-longitude, -tilt])
    .scale(radius)
    .translate([middle[0], middle[1]]);
  const land = landOf(atlas, { box: WORLD, tolerance: GLOBE_TOLERANCE });
  const disc = { cx: middle[0], cy: middle[1], r: radius };
  const edge = { fill: 'none', stroke: ink.quiet, 'stroke-width': 0.6 };
  return [
    element('circle', { ...disc, r: radius + 2, fill: ink.paper }),
    element('circle', { ...disc, fill: ink.sea }),
    element('path', {
      d: pathOf(tracedAreas(projection, land), true),
      fill: ink.coast,
      'fill-rule': 'evenodd',
    }),
    element('circle', { ...disc, ...edge }),
    shown(frame, projection, ink),
  ].join('');
}

/** The outline of the map on the globe, or a ring round where it is too small for one. */
function shown(frame: Frame, projection: ReturnType<typeof geoOrthographic>, ink: MapInk): string {
  const outline = edgeOf(frame).flatMap((place) => {
    const point = projection(place);
    return point ? [point as Position] : [];
  });
  const { left, top, right, bottom } = boundsOf([outline]);
  const own = { fill: 'none', stroke: ink.text, 'stroke-width': 1.2 };
  if (Math.max(right - left, bottom - top) >= SPOT)
    return element('path', { d: pathOf([[...outline, outline[0]!]], true), ...own });
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  return element('circle', { cx, cy, r: SPOT - 1.5, ...own });
}

const STEPS = 12;

function edgeOf({ width, height, projection }: Frame): [number, number][] {
  const part = Array.from({ length: STEPS }, (_, index) => index / STEPS);
  const places: [number, number][] = [
    ...part.map((each): [number, number] => [width * each, 0]),
    ...part.map((each): [number, number] => [width, height * each]),
    ...part.map((each): [number, number] => [width * (1 - each), height]),
    ...part.map((each): [number, number] => [0, height * (1 - each)]),
  ];
  return places.flatMap((place) => {
    const at = projection.invert!(place);
    return at?.every(Number.isFinite) ? [at] : [];
  });
}

/** A stretch of the map, and how long it is. */
export interface Scale {
  readonly width: number;
  readonly words: string;
}

/** A round length of about a fifth of the map, true in its middle. */
export function scaleOf({ width, kilometres }: Frame, look: DrawingLook): Scale {
  const most = width * 0.24 * kilometres;
  const power = 10 ** Math.floor(Math.log10(most));
  const round = [5, 2, 1].map((each) => each * power).find((each) => each <= most)!;
  const isShort = round < 1;
  const format = new Intl.NumberFormat(`${look.lang}-u-nu-latn`, {
    style: 'unit',
    unit: isShort ? 'meter' : 'kilometer',
  });
  const words = format.format(isShort ? Math.round(round * 1000) : round);
  return { width: round / kilometres, words };
}

export const SCALE_HEIGHT = 5;

export function scaleSign({ width, words }: Scale, box: Box, look: DrawingLook): string {
  const { ink, sizes } = look;
  const x = box.x + (box.width - width) / 2;
  const base = box.y + box.height - SCALE_HEIGHT;
  const bar = { y: base, height: 3, stroke: ink.text, 'stroke-width': 0.5 };
  return [
    element('rect', { x, width: width / 2, fill: ink.text, ...bar }),
    element('rect', { x: x + width / 2, width: width / 2, fill: ink.paper, ...bar }),
    text(words, {
      x: box.x + box.width / 2,
      y: base - 3,
      size: sizes.small,
      fill: ink.text,
      anchor: 'middle',
    }),
  ].join('');
}

/** Degrees by which north may be off before a map says where it is. */
const OFF = 3;
const FAR_OFF = 25;

/** Radians by which north is turned at a place of the page, to the right. */
function turnAt({ projection }: Frame, [x, y]: Position): number {
  const here = projection.invert!([x, y])!;
  const there = projection([here[0], Math.min(90, here[1] + 0.05)])!;
  return Math.atan2(there[0] - x, y - there[1]);
}

/** How far north turns on the map: `far` is more than an arrow can say. */
export function northTurns(frame: Frame): 'nowhere' | 'a little' | 'far' {
  const { width, height } = frame;
  const corners: Position[] = [
    [8, 8],
    [width - 8, 8],
    [8, height - 8],
    [width - 8, height - 8],
  ];
  const most = (largest(corners.map((each) => Math.abs(turnAt(frame, each)))) * 180) / Math.PI;
  if (most < OFF) return 'nowhere';
  return most < FAR_OFF ? 'a little' : 'far';
}

export const ARROW = { width: 34, height: 34 };

/** An arrow to the north of the place where it stands. */
export function northSign(frame: Frame, box: Box, word: string, look: DrawingLook): string {
  const { ink, sizes } = look;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const turn = turnAt(frame, [x, y]);
  const at = (across: number, up: number): Position => [
    x + across * Math.cos(turn) + up * Math.sin(turn),
    y + across * Math.sin(turn) - up * Math.cos(turn),
  ];
  const half = (side: number): Position[] => [at(0, 6), at(4 * side, -11), at(0, -7.5), at(0, 6)];
  const edge = { stroke: ink.text, 'stroke-width': 0.6, 'stroke-linejoin': 'round' };
  const [wordX, wordY] = at(0, 11);
  return [
    element('path', { d: pathOf([half(-1)], true), fill: ink.text, ...edge }),
    element('path', { d: pathOf([half(1)], true), fill: ink.paper, ...edge }),
    text(word, {
      x: wordX,
      y: wordY + sizes.small * 0.35,
      size: sizes.small,
      weight: 600,
      fill: ink.text,
      anchor: 'middle',
    }),
  ].join('');
}

/** How far the edge of a map is from its middle, in radians. */
export function reachOf({ projection, width, height }: Frame): number {
  const [middle, corner] = [
    [width / 2, height / 2],
    [0, 0],
  ].map((each) => projection.invert!(each as [number, number]));
  return middle && corner?.every(Number.isFinite) ? geoDistance(middle, corner) : Math.PI;
}
