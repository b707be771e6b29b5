// The signs of a map: what points, lines and areas look like, told apart by shape and not by colour alone.
import type { Ink } from '../look.ts';
import { element } from '../svg.ts';
import { hatched } from './hatched.ts';
import type { AreaKind, LineKind, PointKind } from './map-data.ts';
import type { Position } from './thinned.ts';
import { pathOf, type Traced } from './traced.ts';

/** The colours of a map: land and sea are quiet, and apart in grey too. */
export interface MapInk extends Ink {
  readonly sea: string;
  readonly land: string;
  /** Land that the map is not about. */
  readonly beyond: string;
  readonly coast: string;
  readonly meridian: string;
}

export function mapInk(ink: Ink): MapInk {
  return {
    ...ink,
    sea: mixed(ink.accent, ink.paper, 0.15),
    land: ink.paper,
    beyond: mixed(ink.text, ink.paper, 0.06),
    coast: mixed(ink.accent, ink.paper, 0.6),
    meridian: mixed(ink.accent, ink.paper, 0.28),
  };
}

function mixed(one: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((each) => Number.parseInt(each.slice(at, at + 2), 16));
    return Math.round(a! * share + b! * (1 - share));
  });
  return `#${channels
    .map((each) => each.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}

/** Half the width of a sign without a value, and of the disc of the largest value. */
export const PLAIN = 2.6;
const LARGEST = 13;

/** The radius of a disc whose area says how much it is. */
export function discRadius(value: number, most: number): number {
  return most > 0 ? Math.max(1.2, Math.sqrt(Math.max(0, value) / most) * LARGEST) : PLAIN;
}

/** A disc for a value. */
export function discSign([cx, cy]: Position, r: number, kind: PointKind, ink: MapInk): string {
  const fill = kind === 'incident' ? ink.series[1]! : ink.accent;
  return element('circle', { cx, cy, r, fill, stroke: ink.paper, 'stroke-width': 0.8 });
}

/** Corners of signs, from their middle, in half widths. */
const CORNERS: Readonly<Record<Exclude<PointKind, 'place'>, readonly Position[]>> = {
  capital: [
    [-1.1, -1.1],
    [1.1, -1.1],
    [1.1, 1.1],
    [-1.1, 1.1],
  ],
  incident: [
    [0, -1.55],
    [1.55, 0],
    [0, 1.55],
    [-1.55, 0],
  ],
  crossing: [
    [-1.7, -0.6],
    [1.7, -0.6],
    [1.7, 0.6],
    [-1.7, 0.6],
  ],
  post: [
    [0, -1.5],
    [1.45, 1.05],
    [-1.45, 1.05],
  ],
};

/** The sign of a point. */
export function pointSign(kind: PointKind, [x, y]: Position, ink: MapInk): string {
  const fill = {
    place: ink.text,
    capital: ink.text,
    incident: ink.series[1]!,
    crossing: ink.text,
    post: ink.accent,
  }[kind];
  const edge = { fill, stroke: ink.paper, 'stroke-width': 0.8 };
  if (kind === 'place') return element('circle', { cx: x, cy: y, r: PLAIN, ...edge });
  const corners = CORNERS[kind].map(([dx, dy]): Position => [x + dx * PLAIN, y + dy * PLAIN]);
  const sign = element('path', { d: pathOf([[...corners, corners[0]!]], true), ...edge });
  if (kind !== 'capital') return sign;
  return sign + element('circle', { cx: x, cy: y, r: PLAIN * 0.5, fill: ink.paper });
}

/** Each with a dash of its own, the heavier the more it parts. */
const LINES: Readonly<Record<LineKind, { width: number; dash?: string; cap?: string }>> = {
  front: { width: 2.2 },
  truce: { width: 1.6, dash: '7 2.5 1.6 2.5' },
  border: { width: 0.9 },
  disputed: { width: 0.9, dash: '3 2' },
  route: { width: 1.3, dash: '0.1 2.8', cap: 'round' },
};

/** A line on paper of its own, lest it be lost among others. */
export function lineSign(kind: LineKind, lines: Traced, ink: MapInk): string {
  const d = pathOf(lines, false);
  const { width, dash, cap = 'butt' } = LINES[kind];
  const own = { d, fill: 'none', 'stroke-linejoin': 'round' };
  const stroke = {
    front: ink.series[1]!,
    truce: ink.text,
    border: ink.quiet,
    disputed: ink.quiet,
    route: ink.accent,
  }[kind];
  const ground =
    width > 1 ? element('path', { ...own, stroke: ink.paper, 'stroke-width': width + 1.6 }) : '';
  return (
    ground +
    element('path', {
      ...own,
      stroke,
      'stroke-width': width,
      'stroke-dasharray': dash,
      'stroke-linecap': cap,
    })
  );
}

const [RISING, FALLING, LEVEL] = [-Math.PI / 4, Math.PI / 4, 0];
/** The angles and the distance of their hatching. */
const HATCHES: Readonly<Partial<Record<AreaKind, readonly [gap: number, ...angles: number[]]>>> = {
  zone: [4, RISING],
  closed: [4.5, RISING, FALLING],
  held: [3, LEVEL],
};

/** An area: hatched with an edge of its own, or tinted as land and water are. */
export function areaSign(kind: AreaKind, rings: Traced, ink: MapInk): string {
  const d = pathOf(rings, true);
  const hatch = HATCHES[kind];
  if (hatch === undefined) {
    const fill = kind === 'land' ? ink.land : ink.sea;
    return element('path', {
      d,
      fill,
      stroke: ink.coast,
      'stroke-width': 0.5,
      'fill-rule': 'evenodd',
    });
  }
  const stroke = { zone: ink.series[2]!, closed: ink.series[1]!, held: ink.series[0]! }[
    kind as 'zone'
  ];
  const [gap, ...angles] = hatch;
  const lines = angles.flatMap((angle) => hatched(rings, angle, gap));
  const own = { fill: 'none', stroke };
  return (
    element('path', { d: pathOf(lines, false), ...own, 'stroke-width': 0.5 }) +
    element('path', { d, ...own, 'stroke-width': 1 })
  );
}
