// The pixels of a PNG: filters and interlacing undone (ISO 15948, 8 and 9), samples of 8 bits.

export interface PngHeader {
  readonly columns: number;
  readonly rows: number;
  readonly bits: number;
  /** Colour type: 0 gray, 2 RGB, 3 palette, 4 gray with alpha, 6 RGB with alpha. */
  readonly type: number;
  readonly interlaced: boolean;
}

/** Samples by pixel, the opacity apart. */
export interface Pixels {
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
  const { columns, bits } = header;
  const channels = CHANNELS[header.type]!;
  const isGray = header.type === 0 || header.type === 4;
  const size = columns * header.rows;
  const samples = Buffer.alloc(size * (isGray ? 1 : 3));
  const hasAlpha = header.type >= 4 || transparent !== undefined;
  const alpha = hasAlpha ? Buffer.alloc(size, 255) : undefined;
  const key = transparent && header.type < 3 ? colourKey(transparent, channels) : undefined;
  let at = 0;
  for (const pass of passesOf(header)) {
    const width = rowBytes(header, pass.columns);
    const plain = unfiltered(rows.subarray(at), pass.rows, width, Math.max(1, (channels * bits) >> 3)); // biome-ignore format: short
    at += pass.rows * (1 + width);
    for (let row = 0; row < pass.rows; row++)
      for (let column = 0; column < pass.columns; column++) {
        const pixel = (pass.y + row * pass.dy) * columns + pass.x + column * pass.dx;
        const sample = (channel: number): number =>
          sampleAt(plain, row * width, column * channels + channel, bits);
        setPixel(pixel, sample, { header, samples, alpha, palette, transparent, key });
      }
  }
  return { colours: isGray ? 'gray' : 'rgb', samples, alpha };
}

interface Target {
  readonly header: PngHeader;
  readonly samples: Buffer;
  readonly alpha: Buffer | undefined;
  readonly palette: Buffer | undefined;
  readonly transparent: Buffer | undefined;
  readonly key: readonly number[] | undefined;
}

function setPixel(pixel: number, sample: (channel: number) => number, target: Target): void {
  const { header, samples, alpha, palette, transparent, key } = target;
  const { type, bits } = header;
  const eight = (value: number): number =>
    bits === 16 ? value >> 8 : Math.round((value * 255) / (2 ** bits - 1));
  if (type === 3) {
    const index = sample(0);
    for (let part = 0; part < 3; part++)
      samples[pixel * 3 + part] = palette?.[index * 3 + part] ?? 0;
    if (alpha) alpha[pixel] = transparent?.[index] ?? 255;
    return;
  }
  const colours = type === 0 || type === 4 ? 1 : 3;
  for (let part = 0; part < colours; part++) samples[pixel * colours + part] = eight(sample(part));
  if (!alpha) return;
  if (type >= 4) alpha[pixel] = eight(sample(colours));
  else if (key?.every((value, part) => value === sample(part))) alpha[pixel] = 0;
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

function unfiltered(filtered: Buffer, rows: number, width: number, step: number): Buffer {
  const out = Buffer.alloc(rows * width);
  for (let row = 0; row < rows; row++) {
    const from = row * (width + 1);
    const filter = filtered[from]!;
    for (let index = 0; index < width; index++) {
      const at = row * width + index;
      const left = index >= step ? out[at - step]! : 0;
      const up = row > 0 ? out[at - width]! : 0;
      const corner = index >= step && row > 0 ? out[at - width - step]! : 0;
      out[at] = filtered[from + 1 + index]! + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Rows as their differences from the ones above, which deflate better. */
export function packedRows(samples: Buffer, width: number): Buffer {
  const rows = samples.length / width;
  const out = Buffer.alloc(rows * (width + 1));
  for (let row = 0; row < rows; row++) {
    out[row * (width + 1)] = 2;
    for (let index = 0; index < width; index++) {
      const at = row * width + index;
      out[row * (width + 1) + 1 + index] = samples[at]! - (row > 0 ? samples[at - width]! : 0);
    }
  }
  return out;
}
