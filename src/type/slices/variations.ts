// Moves the outlines of a variable font to one weight (OpenType, gvar table).
import { ByteReader } from './byte-reader.ts';
import type { Component, Contours, Outline } from './outline.ts';

/** The four points behind those of a glyph, which carry its widths. */
const PHANTOMS = 4;

/** The place of a weight on the axis, from -1 to 1 with the font's own at 0. */
export function placeOfWeight(tables: ReadonlyMap<string, DataView>, weight: number): number {
  const fvar = tables.get('fvar');
  if (fvar === undefined) return 0;
  const reader = new ByteReader(fvar, 4);
  const axes = reader.uint16();
  reader.at = 8;
  if (reader.uint16() !== 1) throw new RangeError('more axes than the weight');
  const [least, own, most] = [4, 8, 12].map((at) => fvar.getInt32(axes + at) / 0x10000);
  const wanted = Math.min(Math.max(weight, least!), most!);
  const span = wanted < own! ? own! - least! : most! - own!;
  return span === 0 ? 0 : bent(tables.get('avar'), (wanted - own!) / span);
}

/** A place on the axis as the font bends it. */
function bent(avar: DataView | undefined, place: number): number {
  if (avar === undefined) return place;
  const reader = new ByteReader(avar, 8);
  const count = reader.uint16();
  let [from, to] = [reader.fraction(), reader.fraction()];
  for (let i = 1; i < count; i++) {
    const [nextFrom, nextTo] = [reader.fraction(), reader.fraction()];
    if (place <= nextFrom) return to + ((nextTo - to) * (place - from)) / (nextFrom - from || 1);
    [from, to] = [nextFrom, nextTo];
  }
  return to;
}

/** The variations of a font at one place on its axis. */
export class Variations {
  readonly #gvar: DataView;
  readonly #place: number;
  readonly #shared: readonly number[];
  readonly #data: number;
  readonly #isLong: boolean;

  constructor(gvar: DataView, place: number) {
    this.#gvar = gvar;
    this.#place = place;
    const reader = new ByteReader(gvar, 4);
    if (reader.uint16() !== 1) throw new RangeError('more axes than the weight');
    const count = reader.uint16();
    const peaks = new ByteReader(gvar, reader.uint32());
    this.#shared = Array.from({ length: count }, () => peaks.fraction());
    reader.at = 14;
    this.#isLong = (reader.uint16() & 1) === 1;
    this.#data = reader.uint32();
  }

  /** Moves an outline where it is; answers by how much wider it becomes. */
  apply(glyph: number, outline: Outline): number {
    const [start, end] = [this.#offset(glyph), this.#offset(glyph + 1)];
    if (start === end) return 0;
    const points = pointsOf(outline);
    const moves = { x: new Float64Array(points.length), y: new Float64Array(points.length) };
    this.#addMoves(new ByteReader(this.#gvar, this.#data + start), points, moves);
    move(outline, moves);
    const [left, right] = [points.length - PHANTOMS, points.length - PHANTOMS + 1];
    return Math.round(moves.x[right]!) - Math.round(moves.x[left]!);
  }

  #offset(glyph: number): number {
    const at = 20 + glyph * (this.#isLong ? 4 : 2);
    return this.#isLong ? this.#gvar.getUint32(at) : this.#gvar.getUint16(at) * 2;
  }

  #addMoves(reader: ByteReader, points: Points, moves: Moves): void {
    const start = reader.at;
    const flags = reader.uint16();
    const data = new ByteReader(this.#gvar, start + reader.uint16());
    const shared = (flags & 0x8000) !== 0 ? readPoints(data) : undefined;
    for (let left = flags & 0xfff; left > 0; left--) {
      const size = reader.uint16();
      const share = this.#shareOf(reader, reader.uint16());
      const next = data.at + size;
      if (share.weight !== 0) {
        const numbers = share.hasPoints ? readPoints(data) : shared;
        for (const axis of ['x', 'y'] as const)
          addMoves(moves[axis], share.weight, movesOf(data, numbers, points, points[axis]));
      }
      data.at = next;
    }
  }

  /** How much a region counts at the place. */
  #shareOf(reader: ByteReader, index: number): { weight: number; hasPoints: boolean } {
    const peak = (index & 0x8000) !== 0 ? reader.fraction() : this.#shared[index & 0xfff]!;
    const between = (index & 0x4000) !== 0 ? [reader.fraction(), reader.fraction()] : undefined;
    const [from, to] = between ?? [Math.min(0, peak), Math.max(0, peak)];
    return { weight: weightAt(this.#place, from!, peak, to!), hasPoints: (index & 0x2000) !== 0 };
  }
}

function weightAt(place: number, from: number, peak: number, to: number): number {
  if (peak === 0 || place === peak) return 1;
  if (place <= from || place >= to) return 0;
  return place < peak ? (place - from) / (peak - from) : (to - place) / (to - peak);
}

interface Points {
  readonly length: number;
  /** The last points of contours, where points between those that are moved go along. */
  readonly ends: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
}

interface Moves {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

function isParts(outline: Contours | readonly Component[]): outline is readonly Component[] {
  return Array.isArray(outline);
}

function pointsOf(outline: Outline): Points {
  if (outline === undefined) return { length: PHANTOMS, ends: [], x: [], y: [] };
  if (isParts(outline)) return { length: outline.length + PHANTOMS, ends: [], x: [], y: [] };
  return { length: outline.x.length + PHANTOMS, ends: outline.ends, x: outline.x, y: outline.y };
}

function move(outline: Outline, moves: Moves): void {
  if (outline === undefined) return;
  if (isParts(outline)) {
    outline.forEach((part, i) => {
      part.x += Math.round(moves.x[i]!);
      part.y += Math.round(moves.y[i]!);
    });
    return;
  }
  for (let i = 0; i < outline.x.length; i++) {
    outline.x[i] = Math.round(outline.x[i]! + moves.x[i]!);
    outline.y[i] = Math.round(outline.y[i]! + moves.y[i]!);
  }
}

/** Numbers of points; nothing stands for all. */
function readPoints(reader: ByteReader): number[] | undefined {
  let count = reader.uint8();
  if (count === 0) return undefined;
  if (count >= 0x80) count = ((count & 0x7f) << 8) | reader.uint8();
  const points: number[] = [];
  let point = 0;
  while (points.length < count) {
    const control = reader.uint8();
    for (let left = (control & 0x7f) + 1; left > 0; left--) {
      point += control >= 0x80 ? reader.uint16() : reader.uint8();
      points.push(point);
    }
  }
  return points;
}

function readDeltas(reader: ByteReader, count: number): Int16Array {
  const deltas = new Int16Array(count);
  for (let i = 0; i < count; ) {
    const control = reader.uint8();
    const end = i + (control & 0x3f) + 1;
    if (end > count) throw new RangeError('more moves than points');
    if ((control & 0x80) !== 0) i = end;
    else if ((control & 0x40) !== 0) while (i < end) deltas[i++] = reader.int16();
    else while (i < end) deltas[i++] = (reader.uint8() << 24) >> 24;
  }
  return deltas;
}

function addMoves(sums: Float64Array, weight: number, moves: ArrayLike<number>): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += moves[i]! * weight;
}

/** How far each point goes along one axis. */
function movesOf(
  reader: ByteReader,
  numbers: readonly number[] | undefined,
  points: Points,
  places: readonly number[],
): ArrayLike<number> {
  const deltas = readDeltas(reader, numbers?.length ?? points.length);
  return numbers ? spread(numbers, deltas, points, places) : deltas;
}

/** The moves of all points, of which some are given: those between go along (OpenType, 7.3.5.3). */
function spread(
  numbers: readonly number[],
  deltas: ArrayLike<number>,
  { length, ends }: Points,
  places: readonly number[],
): number[] {
  const known: (number | undefined)[] = new Array(length).fill(undefined);
  numbers.forEach((point, i) => {
    if (point < length) known[point] = deltas[i]!;
  });
  const all = known.map((delta) => delta ?? 0);
  let first = 0;
  for (const end of ends) {
    const given: number[] = [];
    for (let i = first; i <= end; i++) if (known[i] !== undefined) given.push(i);
    given.forEach((from, i) => {
      const to = given[(i + 1) % given.length]!;
      for (let at = next(from, first, end); at !== to; at = next(at, first, end))
        all[at] = between(places[at]!, places[from]!, places[to]!, all[from]!, all[to]!);
    });
    first = end + 1;
  }
  return all;
}

function next(point: number, first: number, end: number): number {
  return point === end ? first : point + 1;
}

function between(at: number, one: number, other: number, moved: number, alsoMoved: number): number {
  if (one === other) return moved === alsoMoved ? moved : 0;
  if (one > other) return between(at, other, one, alsoMoved, moved);
  if (at <= one) return moved;
  if (at >= other) return alsoMoved;
  return moved + ((alsoMoved - moved) * (at - one)) / (other - one);
}
