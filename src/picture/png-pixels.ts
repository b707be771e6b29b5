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
  const { bits, type } = header;
  const isGray = type === 0 || type === 4;
  const size = header.columns * header.rows;
  const samples = Buffer.alloc(size * (isGray ? 1 : 3));
  const alpha = type >= 4 || transparent ? Buffer.alloc(size, 255) : undefined;
  const step = Math.max(1, (CHANNELS[type]! * bits) >> 3);
  let at = 0;
  for (const pass of passesOf(header)) {
    const width = rowBytes(header, pass.columns);
    const end = at + pass.rows * (1 + width);
    const plain = plainRows(rows.subarray(at, end), width, step);
    at = end;
    if (type === 3) placeIndexes(plain, header, pass, samples, alpha, palette!, transparent);
    else placeSamples(plain, header, pass, samples, alpha, transparent);
  }
  return { colours: isGray ? 'gray' : 'rgb', samples, alpha };
}

function placeSamples(
  plain: Buffer,
  { columns, bits, type }: PngHeader,
  pass: Pass,
  samples: Buffer,
  alpha: Buffer | undefined,
  transparent: Buffer | undefined,
): void {
  const channels = CHANNELS[type]!;
  const colours = Math.min(channels, type === 4 ? 1 : 3);
  const key = type < 3 ? colourKey(transparent, channels) : undefined;
  const width = plain.length / pass.rows;
  for (let row = 0; row < pass.rows; row++) {
    const start = row * width;
    let pixel = (pass.y + row * pass.dy) * columns + pass.x;
    for (let first = 0; first < pass.columns * channels; first += channels, pixel += pass.dx) {
      for (let part = 0; part < colours; part++)
        samples[pixel * colours + part] = inEight(sampleAt(plain, start, first + part, bits), bits);
      if (channels > colours)
        alpha![pixel] = inEight(sampleAt(plain, start, first + colours, bits), bits);
      else if (key?.every((value, part) => value === sampleAt(plain, start, first + part, bits)))
        alpha![pixel] = 0;
    }
  }
}

function placeIndexes(
  plain: Buffer,
  { columns, bits }: PngHeader,
  pass: Pass,
  samples: Buffer,
  alpha: Buffer | undefined,
  palette: Buffer,
  transparent: Buffer | undefined,
): void {
  const width = plain.length / pass.rows;
  for (let row = 0; row < pass.rows; row++) {
    let pixel = (pass.y + row * pass.dy) * columns + pass.x;
    for (let column = 0; column < pass.columns; column++, pixel += pass.dx) {
      const index = sampleAt(plain, row * width, column, bits);
      for (let part = 0; part < 3; part++)
        samples[pixel * 3 + part] = palette[index * 3 + part] ?? 0;
      if (alpha) alpha[pixel] = transparent?.[index] ?? 255;
    }
  }
}

/** The one colour that is transparent, in samples of the picture's own depth. */
function colourKey(transparent: Buffer | undefined, channels: number): number[] | undefined {
  if (transparent === undefined || transparent.length < channels * 2) return undefined;
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

/** A sample as one of 8 bits. */
function inEight(sample: number, bits: number): number {
  if (bits === 8) return sample;
  return bits === 16 ? sample >> 8 : (sample * 255) / (2 ** bits - 1);
}
