// The names on a map, each where it belongs and none over another. What finds no room gets a number, and
// its name stands below the map.
import type { Box } from '../hatch.ts';
import type { DrawingFont, DrawingLook } from '../look.ts';
import { type Point, placeLabels } from '../place-labels.ts';
import { element, text } from '../svg.ts';
import type { Size } from './places.ts';
import type { Position } from './thinned.ts';

/** A name that is wanted on the map. */
export interface Wish {
  readonly words: string;
  /** A number behind it. */
  readonly value?: string | undefined;
  readonly font: DrawingFont;
  readonly fill: string;
  /** True for what the brief says: it is told below the map if it has no room on it. */
  readonly isOwn: boolean;
  /**
   * Left upper corners that a box of this size may have, the best first: those of a later list are taken
   * only where all of an earlier one would lie over another name.
   */
  readonly candidates: (size: Size) => readonly (readonly Point[])[];
  /** True if it lies on what would make it hard to read: it gets a plate. */
  readonly onPlate?: boolean;
}

export interface Named {
  readonly svg: string;
  /** Names without room, by their numbers; those without even a number have none. */
  readonly key: readonly { readonly number?: number; readonly words: string }[];
}

/** Where a name stands, and whether what lies below it must be covered. */
interface Placed {
  readonly box: Box;
  readonly onPlate: boolean;
}

const LINE = 1.15;
const GAP = 3;

export interface NameRoom {
  readonly bounds: Box;
  /** What no name may lie on. */
  readonly taken: readonly Box[];
  /** What a name should not lie on: then it gets a plate. */
  readonly lines: readonly Box[];
  /** The same, for names that have no plate anyhow. */
  readonly soft: readonly Box[];
  /** The colour of the ground at a place. */
  readonly colourAt: (at: Position) => string;
}

/** The more important names first. */
export function namesOf(
  wishes: readonly Wish[],
  { bounds, taken, lines, soft, colourAt }: NameRoom,
  look: DrawingLook,
): Named {
  const full: Box[] = [...taken];
  const svg: string[] = [];
  const left: Wish[] = [];
  const place = (wish: Wish, size: Size): Placed | undefined => {
    const avoided = wish.onPlate ? lines : [...lines, ...soft];
    const among = (candidates: readonly Point[], more: readonly Box[]): Box | undefined =>
      placeLabels([{ ...size, candidates }], { bounds, taken: [...full, ...more], gap: 1 })[0];
    for (const candidates of wish.candidates(size)) {
      const free = among(candidates, avoided);
      const box = free ?? (wish.isOwn ? among(candidates, []) : undefined);
      if (box === undefined) continue;
      full.push(box);
      return { box, onPlate: wish.onPlate === true || free === undefined };
    }
    return undefined;
  };
  for (const wish of wishes) {
    const placed = place(wish, sizeOf(wish, look));
    if (placed) svg.push(drawn(wish, placed, colourAt, look));
    else if (wish.isOwn) left.push(wish);
  }
  let count = 0;
  const key = left.map((wish) => {
    const words = wish.value === undefined ? wish.words : `${wish.words} ${wish.value}`;
    const number: Wish = {
      ...wish,
      words: look.number(count + 1),
      value: undefined,
      font: { ...wish.font, weight: 600 },
    };
    const placed = place(number, sizeOf(number, look));
    if (placed === undefined) return { words };
    count += 1;
    svg.push(drawn(number, placed, colourAt, look));
    return { number: count, words };
  });
  return { svg: svg.join(''), key };
}

function sizeOf({ words, value, font }: Wish, { measure }: DrawingLook): Size {
  const wide = measure(words, font);
  const behind = value === undefined ? 0 : GAP + measure(value, { ...font, weight: 600 });
  return { width: wide + behind, height: font.size * LINE };
}

function plate(box: Box, colourAt: NameRoom['colourAt']): string {
  const fill = colourAt([box.x + box.width / 2, box.y + box.height / 2]);
  const { x, y, width, height } = box;
  return element('rect', { x: x - 1, y, width: width + 2, height, rx: 1.5, fill });
}

function drawn(
  wish: Wish,
  placed: Placed,
  colourAt: NameRoom['colourAt'],
  look: DrawingLook,
): string {
  const own = wordsIn(wish, placed.box, look);
  return placed.onPlate ? plate(placed.box, colourAt) + own : own;
}

function wordsIn({ words, value, font, fill }: Wish, box: Box, look: DrawingLook): string {
  const { size, weight } = font;
  const y = box.y + box.height * 0.8;
  const wide = look.measure(words, font);
  const word = (own: string, x: number, width: number, weighs: 400 | 600): string =>
    text(own, { x: x + width / 2, y, size, weight: weighs, fill, anchor: 'middle' });
  if (value === undefined) return word(words, box.x, box.width, weight);
  const behind = box.width - wide - GAP;
  const [nameAt, valueAt] = look.rtl ? [box.x + behind + GAP, box.x] : [box.x, box.x + wide + GAP];
  return word(words, nameAt, wide, weight) + word(value, valueAt, behind, 600);
}
