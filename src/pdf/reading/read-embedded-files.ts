// The files that a PDF carries: from its table of embedded files and from what it says belongs to it.
import { PdfFile } from './pdf-file.ts';
import {
  isDictionary,
  isStream,
  nameOf,
  type PdfDictionary,
  PdfFault,
  PdfReference,
  type PdfValue,
  textOf,
} from './pdf-value.ts';

/** A file in a PDF; `name` is what the PDF says, to be trusted in nothing. */
export interface FileInside {
  readonly name: string;
  readonly relationship: string | undefined;
  /** Unpacks the file; throws a `PdfFault` if it is larger than `limit` or damaged. */
  read(limit: number): Uint8Array;
}

const MAX_FILES = 1000;
const MAX_DEPTH = 32;

/** All embedded files, each once; throws a `PdfFault` if the PDF cannot be read. */
export function readEmbeddedFiles(pdf: Uint8Array): FileInside[] {
  const file = new PdfFile(pdf);
  const { catalog } = file;
  const seen = new Set<number>();
  const found: FileInside[] = [];
  const add = (value: PdfValue | undefined): void => {
    if (found.length >= MAX_FILES) return;
    if (value instanceof PdfReference) {
      if (seen.has(value.id)) return;
      seen.add(value.id);
    }
    const specification = file.resolve(value);
    const inside = isDictionary(specification) ? fileInside(file, specification) : undefined;
    if (inside) found.push(inside);
  };
  const associated = file.resolve(catalog.get('AF'));
  for (const each of Array.isArray(associated) ? associated : []) add(each);
  const names = file.resolve(catalog.get('Names'));
  if (isDictionary(names)) walkNames(file, names.get('EmbeddedFiles'), add, new Set(), 0);
  return found;
}

/** A tree of names (ISO 32000-1, 7.9.6); one that leads back into itself is not followed. */
function walkNames(
  file: PdfFile,
  node: PdfValue | undefined,
  add: (value: PdfValue | undefined) => void,
  seen: Set<number>,
  depth: number,
): void {
  if (node instanceof PdfReference) {
    if (seen.has(node.id)) return;
    seen.add(node.id);
  }
  const branch = file.resolve(node);
  if (!isDictionary(branch) || depth > MAX_DEPTH || seen.size > MAX_FILES) return;
  const names = file.resolve(branch.get('Names'));
  if (Array.isArray(names)) for (let at = 1; at < names.length; at += 2) add(names[at]);
  const kids = file.resolve(branch.get('Kids'));
  if (!Array.isArray(kids)) return;
  for (const kid of kids.slice(0, MAX_FILES)) walkNames(file, kid, add, seen, depth + 1);
}

function fileInside(file: PdfFile, specification: PdfDictionary): FileInside | undefined {
  const versions = file.resolve(specification.get('EF'));
  if (!isDictionary(versions)) return undefined;
  const stream = file.resolve(versions.get('UF') ?? versions.get('F'));
  if (!isStream(stream)) return undefined;
  const name = file.resolve(specification.get('UF') ?? specification.get('F'));
  return {
    name: textOf(name) ?? '',
    relationship: nameOf(file.resolve(specification.get('AFRelationship'))),
    read: (limit) => {
      const bytes = file.unpacked(stream, limit);
      if (bytes.length > limit) throw new PdfFault('a file inside it is too large');
      return bytes;
    },
  };
}
