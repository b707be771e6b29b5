// The pixels of a PNG: filters and interlacing undone (ISO 15948, 8 and 9), samples of 8 bits.
import { plainRows } from './png-rows.ts';

export interface PngHeader {
  readonly columns: number;
  readonly rows: number;
  readonly bits: number;
  /** Colour type: 0 gray, 2 RGB, 3 palette, 4 gray with alpha, 6 RGB with alpha. */
  readonly type: number;
  readonly interlaced: boolean;
}

/** Samples by pixel, the opacity apart. */
interface Pixels {
  readonly colours: 'gray' | 'rgb';
  readonly samples: Buffer;
  readonly alpha: Buffer | undefined;
}

interface Pass {
  readonly columns: number;
  readonly rows: number;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Adam7: first column and row, steps to the right and down. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Bytes of all rows with their filter bytes. */
export function sizeInBytes(header: PngHeader): number {
  return passesOf(header).reduce(
    (sum, pass) => sum + pass.rows * (1 + rowBytes(header, pass.columns)),
    0,
  );
}

/** Every pixel of `rows`, which is filtered and perhaps interlaced. */
export function pixelsOf(
  header: PngHeader,
  rows: Buffer,
  palette: Buffer | undefined,
  transparent: Buffer | undefined,
): Pixels {
  const { columns, bits, type } = header;
  const channels = CHANNELS[type]!;
  const isGray = type === 0 || type === 4;
  const size = columns * header.rows;
  const samples = Buffer.alloc(size * (isGray ? 1 : 3));
  const alpha = type >= 4 || transparent ? Buffer.alloc(size, 255) : undefined;
  const key = transparent && type < 3 ? colourKey(transparent, channels) : undefined;
  const target: Target = { columns, channels, samples, alpha };
  let at = 0;
  for (const pass of passesOf(header)) {
    const width = rowBytes(header, pass.columns);
    const step = Math.max(1, (channels * bits) >> 3);
    const end = at + pass.rows * (1 + width);
    const plain = plainRows(rows.subarray(at, end), width, step);
    at = end;
    const wide = eightBits(plain, header, pass);
    if (type === 3) placeIndexes(wide, pass, target, palette!, transparent);
    else placeSamples(wide, pass, target, isGray ? 1 : 3);
    if (key) hideKey(plain, header, pass, alpha!, key);
  }
  return { colours: isGray ? 'gray' : 'rgb', samples, alpha };
}

/** Where pixels go. */
interface Target {
  readonly columns: number;
  readonly channels: number;
  readonly samples: Buffer;
  readonly alpha: Buffer | undefined;
}

/** Samples of 8 bits in the order in which they are stored; indexes of a palette stay what they are. */
function eightBits(plain: Buffer, { bits, type }: PngHeader, { columns, rows }: Pass): Buffer {
  if (bits === 8) return plain;
  const count = columns * CHANNELS[type]!;
  const wide = Buffer.alloc(count * rows);
  const width = plain.length / rows;
  const scale = type === 3 || bits === 16 ? 1 : 255 / (2 ** bits - 1);
  for (let row = 0; row < rows; row++)
    for (let index = 0; index < count; index++) {
      const sample = sampleAt(plain, row * width, index, bits);
      wide[row * count + index] = bits === 16 ? sample >> 8 : sample * scale;
    }
  return wide;
}

function placeSamples(wide: Buffer, pass: Pass, target: Target, colours: number): void {
  const { columns, channels, samples, alpha } = target;
  const isOpaque = alpha === undefined || channels === colours;
  let from = 0;
  for (let row = 0; row < pass.rows; row++) {
    let pixel = (pass.y + row * pass.dy) * columns + pass.x;
    for (let column = 0; column < pass.columns; column++, pixel += pass.dx) {
      const to = pixel * colours;
      samples[to] = wide[from]!;
      if (colours === 3) {
        samples[to + 1] = wide[from + 1]!;
        samples[to + 2] = wide[from + 2]!;
      }
      if (!isOpaque) alpha[pixel] = wide[from + colours]!;
      from += channels;
    }
  }
}

function placeIndexes(
  wide: Buffer,
  pass: Pass,
  { columns, samples, alpha }: Target,
  palette: Buffer,
  transparent: Buffer | undefined,
): void {
  let from = 0;
  for (let row = 0; row < pass.rows; row++) {
    let pixel = (pass.y + row * pass.dy) * columns + pass.x;
    for (let column = 0; column < pass.columns; column++, pixel += pass.dx) {
      const index = wide[from++]!;
      for (let part = 0; part < 3; part++)
        samples[pixel * 3 + part] = palette[index * 3 + part] ?? 0;
      if (alpha) alpha[pixel] = transparent?.[index] ?? 255;
    }
  }
}

/** Makes pixels of the one transparent colour so, in samples of the picture's own depth. */
function hideKey(
  plain: Buffer,
  { columns, bits, type }: PngHeader,
  pass: Pass,
  alpha: Buffer,
  key: readonly number[],
): void {
  const channels = CHANNELS[type]!;
  const width = plain.length / pass.rows;
  for (let row = 0; row < pass.rows; row++)
    for (let column = 0; column < pass.columns; column++) {
      const first = column * channels;
      const isKey = key.every(
        (value, part) => value === sampleAt(plain, row * width, first + part, bits),
      );
      if (isKey) alpha[(pass.y + row * pass.dy) * columns + pass.x + column * pass.dx] = 0;
    }
}

/** The one colour that is transparent, in samples of the picture's own depth. */
function colourKey(transparent: Buffer, channels: number): number[] | undefined {
  if (transparent.length < channels * 2) return undefined;
  return Array.from({ length: channels }, (_, index) => transparent.readUInt16BE(index * 2));
}

function passesOf({ columns, rows, interlaced }: PngHeader): Pass[] {
  if (!interlaced) return [{ columns, rows, x: 0, y: 0, dx: 1, dy: 1 }];
  return ADAM7.map(([x, y, dx, dy]) => ({
    ...{ x, y, dx, dy },
    columns: Math.ceil((columns - x) / dx),
    rows: Math.ceil((rows - y) / dy),
  })).filter((pass) => pass.columns > 0 && pass.rows > 0);
}

function rowBytes({ bits, type }: PngHeader, columns: number): number {
  return Math.ceil((columns * CHANNELS[type]! * bits) / 8);
}

function sampleAt(plain: Buffer, start: number, index: number, bits: number): number {
  if (bits === 8) return plain[start + index]!;
  if (bits === 16) return plain.readUInt16BE(start + index * 2);
  const bit = index * bits;
  return (plain[start + (bit >> 3)]! >> (8 - bits - (bit & 7))) & (2 ** bits - 1);
}
