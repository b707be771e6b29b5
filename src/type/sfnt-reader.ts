// The table directory of a TrueType file: gives each table as a view, so that no reader strays outside it.
import { FaceError } from './face-error.ts';

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
