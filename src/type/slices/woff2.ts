// Reads web fonts (WOFF 2.0): their tables, and the outlines that they keep in a form of their own.
import { ByteReader } from './byte-reader.ts';
import {
  type Component,
  type Contours,
  INSTRUCTIONS,
  MORE,
  OFFSETS,
  type Outline,
  scaleLength,
  WORDS,
} from './outline.ts';

/** A web font, unpacked. */
export interface WebFont {
  readonly tables: ReadonlyMap<string, DataView>;
  readonly outlines: readonly Outline[];
  /** How far the pen moves after each glyph. */
  readonly advances: readonly number[];
}

/** Undoes Brotli; throws a `RangeError` if it cannot, or if it gives more than `limit` bytes. */
export type Unpack = (bytes: Uint8Array, limit: number) => Uint8Array;

const SIGNATURE = 0x774f4632;
const HEADER = 48;
/** Tags in the order of their numbers (WOFF2, 4.1), as far as they are looked for. */
const TAGS = (
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern ' +
  'LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar ' +
  'bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat ' +
  'Gloc Feat Sill'
).match(/.{4} ?/g)!;
const OTHER_TAG = 63;
/** No slice of a font unpacks to more. */
const LARGEST = 32 * 1024 * 1024;

/** Reads a web font; throws a `RangeError` if it is damaged. */
export function readWebFont(bytes: Uint8Array, unpack: Unpack): WebFont {
  const reader = new ByteReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (reader.uint32() !== SIGNATURE) throw new RangeError('no web font');
  reader.at = 12;
  const count = reader.uint16();
  reader.at = 20;
  const packed = reader.uint32();
  reader.at = HEADER;
  const entries = Array.from({ length: count }, () => readEntry(reader));
  const { byteOffset, byteLength, buffer } = reader.part(packed);
  const unpacked = unpack(new Uint8Array(buffer, byteOffset, byteLength), LARGEST);
  const stream = new ByteReader(
    new DataView(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength),
  );
  const tables = new Map(entries.map(({ tag, length }) => [tag, stream.part(length)]));
  const glyf = tables.get('glyf');
  const isTransformed = entries.some(({ tag, version }) => tag === 'glyf' && version === 0);
  if (glyf === undefined || !isTransformed) throw new RangeError('no transformed outlines');
  const outlines = readOutlines(glyf);
  const isShort = entries.some(({ tag, version }) => tag === 'hmtx' && version === 1);
  return { tables, outlines, advances: readAdvances(tables, outlines.length, isShort) };
}

/** Glyphs behind the last width have that one. A short table is without the left bearings. */
function readAdvances(
  tables: ReadonlyMap<string, DataView>,
  glyphs: number,
  isShort: boolean,
): number[] {
  const [hmtx, hhea] = [tables.get('hmtx'), tables.get('hhea')];
  if (hmtx === undefined || hhea === undefined) throw new RangeError('no widths');
  const last = hhea.getUint16(34) - 1;
  return Array.from({ length: glyphs }, (_, glyph) => {
    const entry = Math.min(glyph, last);
    return isShort ? hmtx.getUint16(1 + entry * 2) : hmtx.getUint16(entry * 4);
  });
}

interface Entry {
  readonly tag: string;
  readonly version: number;
  readonly length: number;
}

function readEntry(reader: ByteReader): Entry {
  const flags = reader.uint8();
  const number = flags & 0x3f;
  const tag = number === OTHER_TAG ? readTag(reader) : TAGS[number]!.slice(0, 4);
  const version = flags >> 6;
  const length = reader.base128();
  const isTransformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0;
  return { tag, version, length: isTransformed ? reader.base128() : length };
}

function readTag(reader: ByteReader): string {
  let tag = '';
  for (let i = 0; i < 4; i++) tag += String.fromCharCode(reader.uint8());
  return tag;
}

/** The streams of a transformed glyf table (WOFF2, 5.1). */
interface Streams {
  readonly points: ByteReader;
  readonly flags: ByteReader;
  readonly glyphs: ByteReader;
  readonly components: ByteReader;
}

function readOutlines(glyf: DataView): Outline[] {
  const header = new ByteReader(glyf, 4);
  const count = header.uint16();
  header.at = 8;
  const sizes = Array.from({ length: 5 }, () => header.uint32());
  header.at = 36;
  const [contours, points, flags, glyphs, components] = sizes.map(
    (size) => new ByteReader(header.part(size)),
  ) as [ByteReader, ByteReader, ByteReader, ByteReader, ByteReader];
  const streams = { points, flags, glyphs, components };
  return Array.from({ length: count }, () => {
    const number = contours.int16();
    if (number === 0) return undefined;
    return number < 0 ? readComponents(streams) : readContours(streams, number);
  });
}

function readContours({ points, flags, glyphs }: Streams, count: number): Contours {
  const ends: number[] = [];
  let total = 0;
  for (let i = 0; i < count; i++) {
    total += points.small();
    ends.push(total - 1);
  }
  const x: number[] = [];
  const y: number[] = [];
  const isOn: boolean[] = [];
  const pen = { x: 0, y: 0 };
  for (let i = 0; i < total; i++) {
    const flag = flags.uint8();
    step(pen, glyphs, flag & 0x7f);
    x.push(pen.x);
    y.push(pen.y);
    isOn.push(flag < 0x80);
  }
  glyphs.small(); // The length of instructions, which are left out.
  return { ends, x, y, isOn };
}

/** Goes on to the next point (WOFF2, 5.2): the flag says in how many bits of which bytes. */
function step(pen: { x: number; y: number }, reader: ByteReader, flag: number): void {
  const up = flag >> 1;
  const first = reader.uint8();
  if (flag < 10) pen.y += signed(flag, ((flag & 14) << 7) + first);
  else if (flag < 20) pen.x += signed(flag, (((flag - 10) & 14) << 7) + first);
  else if (flag < 84) {
    const rest = flag - 20;
    pen.x += signed(flag, 1 + (rest & 0x30) + (first >> 4));
    pen.y += signed(up, 1 + ((rest & 0xc) << 2) + (first & 0xf));
  } else if (flag < 120) {
    const rest = flag - 84;
    pen.x += signed(flag, 1 + (Math.floor(rest / 12) << 8) + first);
    pen.y += signed(up, 1 + (((rest % 12) >> 2) << 8) + reader.uint8());
  } else if (flag < 124) {
    const second = reader.uint8();
    pen.x += signed(flag, (first << 4) + (second >> 4));
    pen.y += signed(up, ((second & 0xf) << 8) + reader.uint8());
  } else {
    pen.x += signed(flag, (first << 8) + reader.uint8());
    pen.y += signed(up, reader.uint16());
  }
}

function signed(sign: number, value: number): number {
  return (sign & 1) === 1 ? value : -value;
}

function readComponents({ components, glyphs }: Streams): Component[] {
  const parts: Component[] = [];
  let flags: number;
  let hasInstructions = false;
  do {
    flags = components.uint16();
    hasInstructions ||= (flags & INSTRUCTIONS) !== 0;
    const glyph = components.uint16();
    const isWide = (flags & WORDS) !== 0;
    if ((flags & OFFSETS) === 0) throw new RangeError('parts that meet at points');
    const x = isWide ? components.int16() : (components.uint8() << 24) >> 24;
    const y = isWide ? components.int16() : (components.uint8() << 24) >> 24;
    const { buffer, byteOffset, byteLength } = components.part(scaleLength(flags));
    parts.push({ flags, glyph, x, y, scale: new Uint8Array(buffer, byteOffset, byteLength) });
  } while ((flags & MORE) !== 0);
  if (hasInstructions) glyphs.small();
  return parts;
}
