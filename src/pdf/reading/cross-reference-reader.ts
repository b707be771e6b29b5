// Follows the cross-references of a PDF from its end: tables, streams and both (ISO 32000-1, 7.5.4
// and 7.5.8), the newest word on each object first.
import type { ObjectReader } from './object-reader.ts';
import { PdfParser } from './pdf-parser.ts';
import {
  countOf,
  isDictionary,
  isStream,
  type PdfDictionary,
  PdfFault,
  type PdfStream,
  type PdfValue,
} from './pdf-value.ts';

/** Where an object stands: in the file, in an object stream, or nowhere. */
export type Entry =
  | { readonly offset: number }
  | { readonly stream: number; readonly index: number }
  | 'free';

/** What finding the objects of a file gives. */
export interface FoundObjects {
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
