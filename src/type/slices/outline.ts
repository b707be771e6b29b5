// An outline as numbers, between the web font that it comes from and the glyf table that it goes to.

/** Points on and off curves, contour by contour. */
export interface Contours {
  /** The last point of each contour. */
  readonly ends: readonly number[];
  readonly x: number[];
  readonly y: number[];
  readonly isOn: readonly boolean[];
}

/** Another glyph as a part of one. */
export interface Component {
  readonly flags: number;
  readonly glyph: number;
  x: number;
  y: number;
  /** How it is scaled: none, two, four or eight bytes. */
  readonly scale: Uint8Array;
}

/** One glyph: nothing, contours or other glyphs. */
export type Outline = Contours | readonly Component[] | undefined;

export const WORDS = 0x1;
/** The numbers are offsets, not points that are to meet. */
export const OFFSETS = 0x2;
export const MORE = 0x20;
export const INSTRUCTIONS = 0x100;
const SCALES: readonly (readonly [flag: number, bytes: number])[] = [
  [0x8, 2],
  [0x40, 4],
  [0x80, 8],
];

/** The number of bytes that say how a component is scaled. */
export function scaleLength(flags: number): number {
  return SCALES.find(([flag]) => (flags & flag) !== 0)?.[1] ?? 0;
}

/** Smallest and largest coordinates. */
export type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

export function boxOf(contours: Contours | undefined): Box {
  if (contours === undefined || contours.x.length === 0) return [0, 0, 0, 0];
  const { x, y } = contours;
  const box: [number, number, number, number] = [x[0]!, y[0]!, x[0]!, y[0]!];
  for (let i = 1; i < x.length; i++) {
    box[0] = Math.min(box[0], x[i]!);
    box[1] = Math.min(box[1], y[i]!);
    box[2] = Math.max(box[2], x[i]!);
    box[3] = Math.max(box[3], y[i]!);
  }
  return box;
}

const ON = 0x1;
const SHORT = { x: 0x2, y: 0x4 } as const;
/** Of a short number: positive; of a long one: the same as the last. */
const SAME = { x: 0x10, y: 0x20 } as const;

/** A simple glyph as the glyf table has it, without instructions. */
export function writeContours({ ends, x, y, isOn }: Contours, box: Box): Uint8Array {
  const start = (ends.length + 6) * 2;
  const bytes = new Uint8Array(start + x.length * 5);
  const view = new DataView(bytes.buffer);
  [ends.length, ...box, ...ends, 0].forEach((value, i) => {
    view.setInt16(i * 2, value);
  });
  for (let i = 0; i < x.length; i++) bytes[start + i] = isOn[i] ? ON : 0;
  const across = writeAxis(view, { start, at: start + x.length, values: x, axis: 'x' });
  return bytes.subarray(0, writeAxis(view, { start, at: across, values: y, axis: 'y' }));
}

interface AxisOfGlyph {
  /** Where the flags begin, and where the numbers go. */
  readonly start: number;
  readonly at: number;
  readonly values: readonly number[];
  readonly axis: 'x' | 'y';
}

/** Writes the steps from point to point; answers where they end. */
function writeAxis(view: DataView, { start, at, values, axis }: AxisOfGlyph): number {
  let end = at;
  let last = 0;
  for (let i = 0; i < values.length; i++) {
    const step = values[i]! - last;
    last = values[i]!;
    let flag = 0;
    if (step === 0) flag = SAME[axis];
    else if (step > -256 && step < 256) {
      flag = SHORT[axis] | (step > 0 ? SAME[axis] : 0);
      view.setUint8(end++, Math.abs(step));
    } else {
      view.setInt16(end, step);
      end += 2;
    }
    view.setUint8(start + i, view.getUint8(start + i) | flag);
  }
  return end;
}

/** A glyph made of others; `glyphOf` gives their numbers in the new font. */
export function writeComponents(
  components: readonly Component[],
  box: Box,
  glyphOf: (glyph: number) => number,
): Uint8Array {
  const length = components.reduce((sum, { scale }) => sum + 8 + scale.length, 10);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  [-1, ...box].forEach((value, i) => {
    view.setInt16(i * 2, value);
  });
  let at = 10;
  components.forEach(({ flags, glyph, x, y, scale }, i) => {
    const more = i < components.length - 1 ? MORE : 0;
    view.setUint16(at, (flags & ~(MORE | INSTRUCTIONS)) | WORDS | more);
    view.setUint16(at + 2, glyphOf(glyph));
    view.setInt16(at + 4, x);
    view.setInt16(at + 6, y);
    bytes.set(scale, at + 8);
    at += 8 + scale.length;
  });
  return bytes;
}
