// Finds the objects of a PDF: by its cross-references from its end (ISO 32000-1, 7.5.4 and 7.5.8) or,
// where these are damaged, by reading the file from its beginning.
import { PdfParser } from './pdf-parser.ts';
import {
  countOf,
  isDictionary,
  isStream,
  nameOf,
  type PdfDictionary,
  PdfFault,
  PdfReference,
  type PdfStream,
  type PdfValue,
} from './pdf-value.ts';

/** An object with its number. */
export interface NumberedObject {
  readonly id: number;
  readonly value: PdfValue;
}

/** Objects of a file by their place in it. */
export interface ObjectReader {
  readonly bytes: Buffer;
  objectAt(offset: number): NumberedObject;
  /** Tells that so many bytes were parsed, which is bounded. */
  parsed(bytes: number): void;
  /** The bytes of a stream without its filters, `limit` at most. */
  unpacked(stream: PdfStream, limit?: number): Uint8Array;
}

/** The objects in an object stream (ISO 32000-1, 7.5.7). */
export function packedObjects(file: ObjectReader, stream: PdfStream): NumberedObject[] {
  const first = countOf(stream.dictionary.get('First')) ?? 0;
  const bytes = file.unpacked(stream);
  const heads = new PdfParser(bytes);
  const objects: NumberedObject[] = [];
  while (heads.position < first) {
    const id = heads.integer();
    const offset = heads.integer();
    if (id === undefined || offset === undefined) break;
    const parser = new PdfParser(bytes, first + offset);
    objects.push({ id, value: parser.value() });
    file.parsed(parser.position - first - offset);
  }
  return objects;
}

/** Where an object stands: in the file, in an object stream, or nowhere. */
export type Entry =
  | { readonly offset: number }
  | { readonly stream: number; readonly index: number }
  | 'free';

/** What finding the objects of a file gives. */
interface FoundObjects {
  readonly entries: ReadonlyMap<number, Entry>;
  readonly trailer: PdfDictionary;
}

const MAX_SECTIONS = 1000;
const MAX_OBJECTS = 1_000_000;

interface Walk {
  readonly file: ObjectReader;
  readonly entries: Map<number, Entry>;
  /** Offsets that are still to be read, the next one last. */
  readonly ahead: number[];
}

/** Reads all sections that the end of the file leads to. */
export function readCrossReferences(file: ObjectReader): FoundObjects {
  const at = file.bytes.lastIndexOf('startxref');
  const start = at === -1 ? undefined : new PdfParser(file.bytes, at + 9).integer();
  if (start === undefined) throw new PdfFault('the end of the file is missing');
  const walk: Walk = { file, entries: new Map(), ahead: [start] };
  const seen = new Set<number>();
  let trailer: PdfDictionary | undefined;
  for (;;) {
    const offset = walk.ahead.pop();
    if (offset === undefined) break;
    if (seen.has(offset) || seen.size >= MAX_SECTIONS) continue;
    seen.add(offset);
    const section = readSection(walk, offset);
    trailer ??= section;
  }
  return { entries: walk.entries, trailer: trailer ?? new Map() };
}

function readSection(walk: Walk, offset: number): PdfDictionary {
  const parser = new PdfParser(walk.file.bytes, offset);
  const trailer = parser.take('xref') ? readTable(walk, parser) : readStream(walk, offset);
  const previous = countOf(trailer.get('Prev'));
  // A table's companion stream comes before what the table itself follows.
  const companion = countOf(trailer.get('XRefStm'));
  for (const next of [previous, companion]) if (next !== undefined) walk.ahead.push(next);
  return trailer;
}

function readTable({ entries }: Walk, parser: PdfParser): PdfDictionary {
  while (!parser.take('trailer')) {
    const first = parser.integer();
    const count = parser.integer();
    if (first === undefined || count === undefined) throw damaged();
    for (let id = first; id < first + count; id++) {
      const offset = parser.integer();
      if (offset === undefined || parser.integer() === undefined) throw damaged();
      const entry = parser.word() === 'n' ? { offset } : 'free';
      keep(entries, id, entry);
    }
  }
  const trailer = parser.value();
  if (!isDictionary(trailer)) throw damaged();
  return trailer;
}

function readStream({ file, entries }: Walk, offset: number): PdfDictionary {
  const { value } = file.objectAt(offset);
  if (!isStream(value)) throw damaged();
  const widths = numbers(value.dictionary.get('W'));
  const [kind = 0, second = 0, third = 0] = widths;
  const width = kind + second + third;
  if (widths.length < 3 || width < 3 || Math.max(kind, second, third) > 6) throw damaged();
  const rows = Buffer.from(file.unpacked(value));
  const field = (at: number, size: number): number => (size === 0 ? 0 : rows.readUIntBE(at, size));
  let at = 0;
  for (const id of idsOf(value, Math.floor(rows.length / width))) {
    const type = kind === 0 ? 1 : field(at, kind);
    const one = field(at + kind, second);
    const other = field(at + kind + second, third);
    if (type === 1) keep(entries, id, { offset: one });
    else keep(entries, id, type === 2 ? { stream: one, index: other } : 'free');
    at += width;
  }
  return value.dictionary;
}

/** The numbers of the objects that the rows speak of, as many as there are rows. */
function* idsOf({ dictionary }: PdfStream, rows: number): Generator<number> {
  const index = numbers(dictionary.get('Index'));
  const ranges = index.length > 0 ? index : [0, rows];
  let left = rows;
  for (let at = 0; at + 1 < ranges.length; at += 2)
    for (let id = ranges[at]!; id < ranges[at]! + ranges[at + 1]! && left > 0; id++, left--)
      yield id;
}

function numbers(value: PdfValue | undefined): number[] {
  return Array.isArray(value) ? value.map((each) => countOf(each) ?? 0) : [];
}

function keep(entries: Map<number, Entry>, id: number, entry: Entry): void {
  if (id < 0 || id > MAX_OBJECTS) throw damaged();
  if (!entries.has(id)) entries.set(id, entry);
}

function damaged(): PdfFault {
  return new PdfFault('its table of objects is damaged');
}

/** All objects that can be found, and the best trailer. */
export function scanObjects(file: ObjectReader): FoundObjects {
  const entries = new Map<number, Entry>();
  let trailer: PdfDictionary = new Map();
  for (const offset of objectOffsets(file.bytes)) {
    const found = attempt(() => file.objectAt(offset));
    if (found === undefined) continue;
    entries.set(found.id, { offset });
    const { value } = found;
    const dictionary = isStream(value) ? value.dictionary : value;
    if (!isDictionary(dictionary)) continue;
    const type = nameOf(dictionary.get('Type'));
    if (type === 'XRef' && dictionary.has('Root')) trailer = dictionary;
    if (type === 'Catalog') trailer = new Map([...trailer, ['Root', new PdfReference(found.id)]]);
    if (type === 'ObjStm') addPacked(file, entries, found.id, value);
  }
  return { entries, trailer: new Map([...trailer, ...lastTrailer(file.bytes)]) };
}

function addPacked(
  file: ObjectReader,
  entries: Map<number, Entry>,
  stream: number,
  value: PdfValue,
): void {
  const objects = attempt(() => (isStream(value) ? packedObjects(file, value) : [])) ?? [];
  for (const [index, { id }] of objects.entries()) entries.set(id, { stream, index });
}

/** Where `12 0 obj` stands. */
function* objectOffsets(bytes: Buffer): Generator<number> {
  let count = 0;
  for (let at = bytes.indexOf('obj'); at !== -1; at = bytes.indexOf('obj', at + 3)) {
    const before = bytes.subarray(Math.max(0, at - 24), at).toString('latin1');
    const head = /(?<!\d)\d{1,10}\s+\d{1,5}\s+$/.exec(before)?.[0];
    if (head === undefined) continue;
    count += 1;
    if (count > MAX_OBJECTS) throw new PdfFault('it has more objects than a briefing can have');
    yield at - head.length;
  }
}

function lastTrailer(bytes: Buffer): PdfDictionary {
  const at = bytes.lastIndexOf('trailer');
  const found = at === -1 ? undefined : attempt(() => new PdfParser(bytes, at + 7).value());
  return isDictionary(found) && found.has('Root') ? found : new Map();
}

/** What `step` gives; `undefined` where the file has a fault. */
function attempt<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    // A fault with a hint is no matter of one object.
    if (error instanceof PdfFault && error.hint === undefined) return undefined;
    throw error;
  }
}
