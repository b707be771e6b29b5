// PNG (ISO 15948): pixels go into a PDF as they are packed where a PDF knows that packing, else
// unpacked to 8 bits, with the opacity apart.
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { onlyOrientation, orientationIn } from './exif.ts';
import { checkSize, PictureFault, type PixelPicture, usableProfile } from './picture.ts';
import { type PngHeader, pixelsOf, sizeInBytes } from './png-pixels.ts';
import { filteredRows } from './png-rows.ts';

const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'iCCP', 'IDAT', 'IEND', 'eXIf']);
const SIGNATURE = 8;
const MAX_PROFILE = 4 * 1024 * 1024;
const BITS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

interface Chunk {
  readonly type: string;
  readonly bytes: Buffer;
  readonly body: Buffer;
}

/** Reads a PNG file. */
export function readPng(bytes: Uint8Array): PixelPicture {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks = chunksOf(file);
  const body = (type: string): Buffer | undefined =>
    chunks.find((chunk) => chunk.type === type)?.body;
  const header = headerOf(body('IHDR'));
  const packed = Buffer.concat(
    chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.body),
  );
  const rows = inflated(packed, sizeInBytes(header));
  if (rows === undefined || rows.length < sizeInBytes(header)) throw damaged();
  const palette = body('PLTE');
  if (header.type === 3 && !palette) throw damaged();
  const isGray = header.type === 0 || header.type === 4;
  const orientation = orientationIn(body('eXIf') ?? Buffer.alloc(0));
  return {
    kind: 'pixels',
    mediaType: 'image/png',
    columns: header.columns,
    rows: header.rows,
    orientation,
    filter: 'FlateDecode',
    profile: usableProfile(profileOf(body('iCCP')), isGray ? 'gray' : 'rgb'),
    file: Buffer.concat([file.subarray(0, SIGNATURE), ...shownChunks(chunks, orientation)]),
    ...imageOf(header, { rows, packed, palette, transparent: body('tRNS') }),
  };
}

interface Parts {
  readonly rows: Buffer;
  readonly packed: Buffer;
  readonly palette: Buffer | undefined;
  readonly transparent: Buffer | undefined;
}

function imageOf(
  header: PngHeader,
  { rows, packed, palette, transparent }: Parts,
): Pick<PixelPicture, 'bits' | 'colours' | 'data' | 'alpha'> {
  const isPlain = !header.interlaced && header.bits <= 8 && header.type <= 3 && !transparent;
  if (isPlain) {
    const colours = header.type === 3 ? { palette: palette! } : header.type === 0 ? 'gray' : 'rgb';
    return { bits: header.bits, colours, data: packed };
  }
  const pixels = pixelsOf(header, rows, palette, transparent);
  const pack = (samples: Buffer, channels: number): Buffer =>
    deflateSync(filteredRows(samples, header.columns * channels), { level: 6 });
  const { colours, samples, alpha } = pixels;
  return {
    bits: 8,
    colours,
    data: pack(samples, colours === 'gray' ? 1 : 3),
    // What is opaque everywhere needs no saying.
    ...(alpha?.some((value) => value !== 255) && { alpha: pack(alpha, 1) }),
  };
}

function chunksOf(file: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE; at + 12 <= file.length; ) {
    const end = at + 12 + file.readUInt32BE(at);
    if (end > file.length) throw damaged();
    const type = file.toString('latin1', at + 4, at + 8);
    const bytes = file.subarray(at, end);
    if (KEPT.has(type)) chunks.push({ type, bytes, body: bytes.subarray(8, -4) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  throw damaged();
}

/** The chunks that showing the picture needs; of what the camera wrote only how to turn it. */
function shownChunks(chunks: readonly Chunk[], orientation: number): Buffer[] {
  const [header, ...others] = chunks.filter(({ type }) => type !== 'eXIf').map(({ bytes }) => bytes); // biome-ignore format: short
  const turned = orientation === 1 ? [] : [chunkOf('eXIf', onlyOrientation(orientation))];
  return [header!, ...turned, ...others];
}

function chunkOf(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function headerOf(body: Buffer | undefined): PngHeader {
  if (body?.length !== 13) throw damaged();
  const [bits = 0, type = 0, , , interlace = 0] = body.subarray(8);
  const header = {
    columns: body.readUInt32BE(0),
    rows: body.readUInt32BE(4),
    ...{ bits, type, interlaced: interlace === 1 },
  };
  if (!BITS[type]?.includes(bits) || interlace > 1) throw damaged();
  checkSize(header.columns, header.rows);
  return header;
}

function profileOf(body: Buffer | undefined): Buffer | undefined {
  const end = body?.indexOf(0) ?? -1;
  return body && end !== -1 ? inflated(body.subarray(end + 2), MAX_PROFILE) : undefined;
}

function inflated(bytes: Buffer, limit: number): Buffer | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
}

function damaged(): PictureFault {
  return new PictureFault('the PNG file is damaged or cut off', 'export it once more as PNG');
}
