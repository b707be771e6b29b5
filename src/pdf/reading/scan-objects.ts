// Finds the objects of a PDF without its cross-references, which may be damaged: by reading the
// file from its beginning, where a later object replaces an earlier one of the same number.
import type { Entry, FoundObjects } from './cross-reference-reader.ts';
import { type ObjectReader, packedObjects } from './object-reader.ts';
import { PdfParser } from './pdf-parser.ts';
import {
  isDictionary,
  isStream,
  nameOf,
  type PdfDictionary,
  PdfFault,
  PdfReference,
  type PdfValue,
} from './pdf-value.ts';

const MAX_OBJECTS = 1_000_000;

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
