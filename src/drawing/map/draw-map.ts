// A map: a pure function of what the brief says, the world, and the look of the page.
import type { Box } from '../hatch.ts';
import type { DrawingLook, MadeDrawing } from '../look.ts';
import { drawing, element } from '../svg.ts';
import type { Atlas } from './atlas.ts';
import { extentOf } from './extent.ts';
import { type Frame, frameRound } from './frame.ts';
import {
  ARROW,
  globe,
  globeSize,
  northSign,
  northTurns,
  reachOf,
  SCALE_HEIGHT,
  scaleOf,
  scaleSign,
} from './furniture.ts';
import { graticule, groundOf } from './ground.ts';
import { legendOf } from './legend.ts';
import { hasOwnLand, type MapData } from './map-data.ts';
import { meaningsOf } from './meanings.ts';
import { namesOf } from './names.ts';
import { type Corner, cornerFor, type Size } from './places.ts';
import { type Shapes, shapesOf } from './shapes.ts';
import { type MapInk, mapInk } from './signs.ts';
import type { Position } from './thinned.ts';
import { countryWishes, ownWishes } from './wishes.ts';
import { altOf, type MapWords, tableOf } from './words.ts';

/** Of the room, what the map takes; the rest is for what stands below it. */
const SHARE = 0.84;
const BELOW = 5;
const EDGE = 2;

/** Draws it. The world is needed unless the map has land of its own. */
export function drawMap(
  data: MapData,
  atlas: Atlas | undefined,
  words: MapWords,
  look: DrawingLook,
): MadeDrawing {
  const ink = mapInk(look.ink);
  const world = hasOwnLand(data) ? undefined : atlas;
  if (!hasOwnLand(data) && !world) throw new Error('The world is wanted (`worldFor` reads it)');
  const extent = extentOf(data, world);
  const frame = frameRound(extent.positions, {
    ...extent,
    width: look.width,
    height: look.height * SHARE,
  });
  const ground = world && groundOf(world, frame, data.region, ink);
  const shapes = shapesOf(data, frame, ink);
  const corners = cornersOf({ data, world, frame, shapes, ink, words, look });
  const wishes = [
    ...ownWishes(shapes, ink, words, look),
    ...countryWishes(data, ground, ink, words, look),
  ];
  const taken = [...corners.boxes, ...shapes.points.map(({ box }) => box)];
  const colourAt = (at: Position): string => ground?.colourAt(at) ?? shapes.colourAt(at);
  const room = {
    bounds: inside(frame),
    taken,
    lines: shapes.edges,
    soft: shapes.hatched,
    colourAt,
  };
  const names = namesOf(wishes, room, look);
  const hasUnsettled = ground?.hasUnsettled ?? false;
  const meanings = meaningsOf(data, names.key, hasUnsettled, ink, words, look);
  const legend = legendOf(meanings, frame.height + BELOW, look, ink.text);
  const made = words.made(frame.name, world !== undefined);
  const credit = legendOf(
    made.map((sentence) => ({ width: 0, sign: () => '', words: sentence })),
    frame.height + BELOW + legend.height,
    look,
    ink.quiet,
  );
  const area = { x: 0, y: 0, width: frame.width, height: frame.height };
  const svg = drawing(
    look.width,
    frame.height + BELOW + legend.height + credit.height,
    element('rect', { ...area, fill: ink.sea }),
    ground?.svg ?? '',
    corners.isNorthSaid ? '' : graticule(frame, ink),
    shapes.svg,
    corners.svg,
    names.svg,
    element('rect', { ...area, fill: 'none', stroke: ink.quiet, 'stroke-width': 0.5 }),
    legend.svg,
    credit.svg,
  );
  const table = tableOf(data, words);
  return { svg, alt: altOf(data, words, made), ...(table && { table }) };
}

function inside({ width, height }: Frame): Box {
  return { x: EDGE, y: EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
}

interface Given {
  readonly data: MapData;
  readonly world: Atlas | undefined;
  readonly frame: Frame;
  readonly shapes: Shapes;
  readonly ink: MapInk;
  readonly words: MapWords;
  readonly look: DrawingLook;
}

/** Maps of more than this, in radians from the middle, need no globe to say where they are. */
const LARGE = 0.6;
const PLATE = 3;
/** Round points, room for their names. */
const NAME: Size = { width: 16, height: 8 };
const EVERY: readonly Corner[] = [
  ['right', 'top'],
  ['left', 'top'],
  ['right', 'bottom'],
  ['left', 'bottom'],
];
const LOWER: readonly Corner[] = [
  ['left', 'bottom'],
  ['right', 'bottom'],
  ['left', 'top'],
  ['right', 'top'],
];

interface Corners {
  readonly svg: string;
  readonly boxes: readonly Box[];
  /** False if meridians must say where north is. */
  readonly isNorthSaid: boolean;
}

/** What stands in the corners, each where it is least in the way. */
function cornersOf({ data, world, frame, shapes, ink, words, look }: Given): Corners {
  const busy = [...shapes.points.map(({ box }) => grown(box, NAME)), ...shapes.edges];
  const boxes: Box[] = [];
  const svg: string[] = [];
  const put = (size: Size, preferred: readonly Corner[], sign: (box: Box) => string): void => {
    const { box } = cornerFor(size, frame, preferred, boxes, busy);
    boxes.push(box);
    svg.push(sign(box));
  };
  const isLarge = reachOf(frame) > LARGE;
  const wide = globeSize(frame);
  if (world && data.inset && !isLarge)
    put({ width: wide, height: wide }, EVERY, (box) => globe(world, frame, box, ink));
  const scale = scaleOf(frame, look);
  const { small: size } = look.sizes;
  const long = Math.max(scale.width, look.measure(scale.words, { size, weight: 400 }));
  const room = { width: long + 2 * PLATE, height: size + SCALE_HEIGHT + 2 * PLATE };
  put(room, LOWER, (box) => scaleSign(scale, box, look));
  const turns = northTurns(frame);
  const hasArrow =
    turns === 'a little' && !isLarge && cornerFor(ARROW, frame, EVERY, boxes, busy).isFree;
  if (hasArrow) put(ARROW, EVERY, (box) => northSign(frame, box, words.north, look));
  return { svg: svg.join(''), boxes, isNorthSaid: turns === 'nowhere' || hasArrow };
}

function grown({ x, y, width, height }: Box, by: Size): Box {
  return {
    x: x - by.width,
    y: y - by.height,
    width: width + 2 * by.width,
    height: height + 2 * by.height,
  };
}
