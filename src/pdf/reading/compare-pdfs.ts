// Where two PDFs differ, in words: walks both from their roots side by side, so that it does not
// matter how their objects are numbered or packed.
import { PdfFile } from './pdf-file.ts';
import {
  isDictionary,
  isStream,
  nameOf,
  type PdfDictionary,
  PdfFault,
  PdfName,
  PdfReference,
  type PdfValue,
} from './pdf-value.ts';

/** How a PDF differs from the one that was expected. */
export interface Difference {
  /** The first byte that is not the same, from 0. */
  readonly offset: number;
  /** `appended` and `cut`: the one is the other's beginning; `packing`: all that they hold is the same. */
  readonly kind: 'appended' | 'cut' | 'packing' | 'content' | 'unreadable';
  /** What is not the same, e.g. `what page 2 shows`. */
  readonly parts: readonly string[];
}

/** How `given` differs from `expected`; `undefined` if they are the same. */
export function comparePdfs(given: Uint8Array, expected: Uint8Array): Difference | undefined {
  const offset = firstDifference(given, expected);
  if (offset === undefined) return undefined;
  if (offset === expected.length) return { offset, kind: 'appended', parts: [] };
  if (offset === given.length) return { offset, kind: 'cut', parts: [] };
  try {
    const parts = [...new Set(differences(new PdfFile(given), new PdfFile(expected)))];
    return { offset, kind: parts.length > 0 ? 'content' : 'packing', parts };
  } catch (error) {
    if (error instanceof PdfFault) return { offset, kind: 'unreadable', parts: [] };
    throw error;
  }
}

function firstDifference(one: Uint8Array, other: Uint8Array): number | undefined {
  const length = Math.min(one.length, other.length);
  if (Buffer.compare(one.subarray(0, length), other.subarray(0, length)) === 0)
    return one.length === other.length ? undefined : length;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return at;
}

/** Keys that say how a stream is packed, not what it holds. */
const PACKING = new Set(['Length', 'Filter', 'DecodeParms', 'DL']);

/** What the parts of the document beside its pages are called. */
const PARTS: readonly (readonly [key: string, words: string])[] = [
  ['Metadata', 'the metadata'],
  ['StructTreeRoot', 'the tags'],
  ['Outlines', 'the bookmarks'],
  ['AF', 'the embedded files'],
  ['Names', 'the places that links lead to'],
];

interface Pair {
  readonly given: PdfValue | undefined;
  readonly expected: PdfValue | undefined;
  readonly part: string;
}

function differences(given: PdfFile, expected: PdfFile): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const ahead: Pair[] = [];
  const compare = (pair: Pair): void => {
    const { given: one, expected: other } = pair;
    if (one instanceof PdfReference && other instanceof PdfReference) {
      const key = `${one.id} ${other.id}`;
      if (seen.has(key)) return;
      seen.add(key);
    }
    const values = { given: given.resolve(one), expected: expected.resolve(other) };
    const same = isSame(values.given, values.expected, given, expected);
    if (same === false) found.push(pair.part);
    else if (same !== true) for (const kid of same) ahead.push({ ...kid, part: pair.part });
  };
  for (const start of startsOf(given, expected)) {
    ahead.push(start);
    for (let pair = ahead.pop(); pair; pair = ahead.pop()) compare(pair);
  }
  return found;
}

/** Where to begin, the pages first: whatever else leads to them is no difference of its own. */
function startsOf(given: PdfFile, expected: PdfFile): Pair[] {
  const [one, other] = [given, expected].map((file) => pagesOf(file)) as [PdfValue[], PdfValue[]];
  const starts: Pair[] = [];
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const pages = { given: given.resolve(one[index]), expected: expected.resolve(other[index]) };
    for (const [key, what] of PAGE_PARTS) {
      const part = `${what} page ${index + 1}`;
      starts.push({ given: entry(pages.given, key), expected: entry(pages.expected, key), part });
    }
  }
  for (const [key, words] of PARTS)
    starts.push({
      given: given.catalog.get(key),
      expected: expected.catalog.get(key),
      part: words,
    });
  // Whatever is left: actions, viewer settings, keys of pages.
  starts.push({
    given: given.catalog,
    expected: expected.catalog,
    part: 'the document’s settings',
  });
  starts.push({ given: given.information, expected: expected.information, part: 'the properties' });
  return starts;
}

const PAGE_PARTS = [
  ['Resources', 'the fonts or pictures of'],
  ['Contents', 'the content of'],
  ['Annots', 'the links of'],
  ['MediaBox', 'the size of'],
] as const;

const MAX_PAGES = 10_000;

/** The pages of a document, in order. */
function pagesOf(file: PdfFile): PdfValue[] {
  const pages: PdfValue[] = [];
  const seen = new Set<number>();
  const ahead: (PdfValue | undefined)[] = [file.catalog.get('Pages')];
  while (ahead.length > 0 && pages.length < MAX_PAGES) {
    const next = ahead.pop();
    if (next instanceof PdfReference) {
      if (seen.has(next.id)) continue;
      seen.add(next.id);
    }
    const node = file.resolve(next);
    const kids = isDictionary(node) ? file.resolve(node.get('Kids')) : undefined;
    if (Array.isArray(kids))
      for (const each of kids.toReversed().slice(0, MAX_PAGES)) ahead.push(each);
    else pages.push(node);
  }
  return pages;
}

function entry(value: PdfValue, key: string): PdfValue | undefined {
  return isDictionary(value) ? value.get(key) : undefined;
}

type Kids = Omit<Pair, 'part'>[];

/** Whether two values are the same, or the values in them on which that depends. */
function isSame(one: PdfValue, other: PdfValue, given: PdfFile, expected: PdfFile): boolean | Kids {
  if (isStream(one) && isStream(other)) {
    const isSameContent = Buffer.compare(given.unpacked(one), expected.unpacked(other)) === 0;
    return isSameContent && pairs(one.dictionary, other.dictionary);
  }
  if (isDictionary(one) && isDictionary(other)) return pairs(one, other);
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return false;
    return one.map((value: PdfValue, index) => ({ given: value, expected: other[index] }));
  }
  if (one instanceof PdfName || other instanceof PdfName) return nameOf(one) === nameOf(other);
  if (one instanceof Uint8Array && other instanceof Uint8Array)
    return Buffer.compare(one, other) === 0;
  return one === other;
}

function pairs(one: PdfDictionary, other: PdfDictionary): Kids {
  const keys = new Set([...one.keys(), ...other.keys()].filter((key) => !PACKING.has(key)));
  return [...keys].map((key) => ({ given: one.get(key), expected: other.get(key) }));
}
