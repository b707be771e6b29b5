// TrueType files: the table directory read, each table as a view that no reader strays outside of;
// tables put together to a file; why a file cannot be used.

/** What is wrong with a font file. */
export type FaceProblem =
  | 'not-a-font'
  | 'web-font'
  | 'damaged'
  | 'collection'
  | 'no-truetype-outlines'
  | 'not-embeddable';

/** A font file that this engine cannot set text in. */
export class FaceError extends Error {
  readonly problem: FaceProblem;
  /** The face, where the fault came out when it was in use. */
  readonly face: object | undefined;
  /** The font's file, where it is known. */
  readonly path: string | undefined;

  constructor(problem: FaceProblem, message: string, face?: object, path?: string) {
    super(message);
    this.name = 'FaceError';
    this.problem = problem;
    this.face = face;
    this.path = path;
  }
}

/** What a damaged font file is told by. */
export function damagedFont(what: string): FaceError {
  return new FaceError('damaged', `The font file is damaged: ${what}`);
}

const TRUETYPE_VERSIONS = new Set([0x00010000, 0x74727565]);
const COLLECTION = 0x74746366;
const OPENTYPE_CFF = 0x4f54544f;
const WOFF = 0x774f4646;
const WOFF2 = 0x774f4632;
const REQUIRED = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];

/** The tables of one font file by their four-letter tag. */
export type Tables = ReadonlyMap<string, DataView>;

/** Reads the table directory; throws a `FaceError` if this is not a TrueType font. */
export function readTables(bytes: Uint8Array): Tables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkVersion(view);
  const tables = new Map<string, DataView>();
  for (let entry = 12, left = view.getUint16(4); left > 0; entry += 16, left--) {
    tables.set(tagAt(view, entry), tableAt(view, entry));
  }
  const missing = REQUIRED.filter((tag) => !tables.has(tag));
  if (missing.length > 0) {
    throw new FaceError('no-truetype-outlines', `The font has no ${missing.join(', ')} table`);
  }
  return tables;
}

function checkVersion(view: DataView): void {
  const version = view.byteLength < 12 ? 0 : view.getUint32(0);
  if (version === COLLECTION) {
    throw new FaceError('collection', 'A font collection holds several fonts; give a single one');
  }
  if (version === OPENTYPE_CFF) {
    throw new FaceError(
      'no-truetype-outlines',
      'The font has CFF outlines; give its TrueType form',
    );
  }
  if (version === WOFF || version === WOFF2) {
    throw new FaceError('web-font', 'This is a web font (WOFF); give its TrueType form');
  }
  if (!TRUETYPE_VERSIONS.has(version)) {
    throw new FaceError('not-a-font', 'This is not a TrueType font');
  }
}

function tagAt(view: DataView, offset: number): string {
  let tag = '';
  for (let i = 0; i < 4; i++) tag += String.fromCharCode(view.getUint8(offset + i));
  return tag;
}

function tableAt(view: DataView, entry: number): DataView {
  const offset = view.getUint32(entry + 8);
  return new DataView(view.buffer, view.byteOffset + offset, view.getUint32(entry + 12));
}

/** A table that `readTables` has made sure of. */
export function requiredTable(tables: Tables, tag: string): DataView {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`The table ${tag} was not checked for`);
  return table;
}

/** The bytes under a view, not copied. */
export function bytesOf(view: DataView, start = 0, end: number = view.byteLength): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, end - start);
}

const HEADER = 12;
const ENTRY = 16;
const CHECKSUM_OF_FONT = 0xb1b0afba;
const ADJUSTMENT_AT = 8; // of checkSumAdjustment in the head table

/** Writes a TrueType file; the tables go in by tag. */
export function writeSfnt(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const tags = Object.keys(tables).sort();
  const directoryLength = HEADER + ENTRY * tags.length;
  const length = tags.reduce((sum, tag) => sum + padded(tables[tag]!.length), directoryLength);
  const font = new Uint8Array(length);
  const view = new DataView(font.buffer);
  writeHeader(view, tags.length);
  let offset = directoryLength;
  let headAt = 0;
  tags.forEach((tag, i) => {
    const table = tables[tag]!;
    font.set(table, offset);
    if (tag === 'head') headAt = offset;
    writeEntry(view, HEADER + ENTRY * i, tag, offset, table.length);
    offset += padded(table.length);
  });
  view.setUint32(headAt + ADJUSTMENT_AT, CHECKSUM_OF_FONT - checksum(view, 0, length));
  return font;
}

function writeHeader(view: DataView, count: number): void {
  const power = Math.floor(Math.log2(count));
  const searchRange = 2 ** power * ENTRY;
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  view.setUint16(6, searchRange);
  view.setUint16(8, power);
  view.setUint16(10, count * ENTRY - searchRange);
}

function writeEntry(view: DataView, at: number, tag: string, offset: number, length: number): void {
  for (let i = 0; i < 4; i++) view.setUint8(at + i, tag.charCodeAt(i));
  view.setUint32(at + 4, checksum(view, offset, padded(length)));
  view.setUint32(at + 8, offset);
  view.setUint32(at + 12, length);
}

/** Sum of the 32-bit words; needs the head table's adjustment to be zero beforehand. */
function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

/** A length rounded up to whole 32-bit words. */
export function padded(length: number): number {
  return (length + 3) & ~3;
}
