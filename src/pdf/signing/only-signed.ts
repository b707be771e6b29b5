// Whether what was added behind a PDF does nothing but sign it: a signature covers whatever its maker
// added with it, and that may cover what the brief says.
import { PdfFile } from '../reading/pdf-file.ts';
import {
  isDictionary,
  isStream,
  nameOf,
  type PdfDictionary,
  PdfFault,
  PdfName,
  PdfReference,
  type PdfValue,
} from '../reading/pdf-value.ts';

/** What signing adds to the root of a document, and to a page. */
const OF_ROOT = new Set(['AcroForm', 'DSS', 'Perms', 'Extensions']);
const OF_PAGE = new Set(['Annots', 'Tabs']);

/**
 * What signing `before`, the beginning of `signed`, wrote anew besides: what the document says of itself,
 * which many programs date. `undefined` if it may show or do anything else than before.
 */
export function rewrittenBySigning(
  before: Uint8Array,
  signed: Uint8Array,
): readonly string[] | undefined {
  try {
    return rewritten(new PdfFile(before), new PdfFile(signed));
  } catch (error) {
    if (error instanceof PdfFault) return undefined;
    throw error;
  }
}

function rewritten(old: PdfFile, now: PdfFile): readonly string[] | undefined {
  const root = old.trailer.get('Root');
  if (!isSame(root ?? null, now.trailer.get('Root') ?? null)) return undefined;
  const form = now.resolve(now.catalog.get('AcroForm'));
  if (isDictionary(form) && form.has('XFA')) return undefined;
  const about: readonly (readonly [PdfValue | undefined, string])[] = [
    [old.catalog.get('Metadata'), 'the metadata'],
    [old.information, 'the properties'],
  ];
  const found: string[] = [];
  for (const id of old.ids) {
    const [was, is] = [old.object(id), now.object(id)];
    if (isSame(was, is)) continue;
    const words = about.find(([at]) => at instanceof PdfReference && at.id === id)?.[1];
    if (words !== undefined) found.push(words);
    else if (!isDictionary(was) || !isDictionary(is)) return undefined;
    else if (root instanceof PdfReference && root.id === id) {
      if (!isSameBut(was, is, OF_ROOT)) return undefined;
    } else if (
      nameOf(was.get('Type')) !== 'Page' ||
      !isSameBut(was, is, OF_PAGE) ||
      !hasOnlyUnseen(was, is, old, now)
    )
      return undefined;
  }
  return found;
}

function isSameBut(one: PdfDictionary, other: PdfDictionary, but: ReadonlySet<string>): boolean {
  const keys = [...new Set([...one.keys(), ...other.keys()])].filter((key) => !but.has(key));
  return keys.every((key) => isSame(one.get(key) ?? null, other.get(key) ?? null));
}

/** Annotations may only have come that are fields without a size. */
function hasOnlyUnseen(was: PdfDictionary, is: PdfDictionary, old: PdfFile, now: PdfFile): boolean {
  const before = listOf(old.resolve(was.get('Annots')));
  const after = listOf(now.resolve(is.get('Annots')));
  if (!before.every((each, index) => isSame(each, after[index] ?? null))) return false;
  return after.slice(before.length).every((each) => {
    const annotation = now.resolve(each);
    if (!isDictionary(annotation) || nameOf(annotation.get('Subtype')) !== 'Widget') return false;
    const [left, bottom, right, top] = listOf(now.resolve(annotation.get('Rect')));
    const isField = nameOf(now.resolve(annotation.get('FT'))) === 'Sig';
    const acts = annotation.has('A') || annotation.has('AA');
    return isField && !acts && left === right && bottom === top;
  });
}

function listOf(value: PdfValue): readonly PdfValue[] {
  return Array.isArray(value) ? value : [];
}

function isSame(one: PdfValue, other: PdfValue): boolean {
  if (one instanceof PdfName) return other instanceof PdfName && one.name === other.name;
  if (one instanceof PdfReference) return other instanceof PdfReference && one.id === other.id;
  if (one instanceof Uint8Array)
    return other instanceof Uint8Array && Buffer.compare(one, other) === 0;
  if (isStream(one))
    return (
      isStream(other) && isSame(one.dictionary, other.dictionary) && isSame(one.raw, other.raw)
    );
  if (isDictionary(one)) return isDictionary(other) && isSameBut(one, other, new Set());
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((each: PdfValue, index) => isSame(each, other[index] as PdfValue))
    );
  return one === other;
}
