// The brief inside a PDF: the files that it carries, and the record of how it was made of them.
import { MAX_BYTES } from '../../brief/yaml/decode-text.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BookRecord, parseRecord, RECORD_NAME } from '../../provenance/record.ts';
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

/** Larger files are not read as briefings. */
export const MAX_PDF_BYTES: number = 100 * 1024 * 1024;

const MAX_PICTURE = 20 * 1024 * 1024;

/** The brief that a PDF of ours carries. */
export interface BriefInside {
  /** The name that the PDF gives the brief: another's word, to be trusted in nothing. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Pictures of the brief, by the name that the brief gives their file. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** What a PDF carries, and why it has no brief. */
export interface Inside {
  readonly inside?: BriefInside;
  /** The record of the build as text; absent where the PDF holds none. */
  readonly record?: string;
  /** The briefs of a book that it carries, in their order; a book has no one brief. */
  readonly book?: readonly BriefInside[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what `pdf` carries; `file` is what the user calls it. */
export function readBriefInside(pdf: Uint8Array, file: string): Inside {
  try {
    const files = readEmbeddedFiles(pdf);
    const found = files.find(({ name }) => name === RECORD_NAME);
    const record = found && Buffer.from(found.read(MAX_BYTES)).toString('utf8');
    const how = record === undefined ? {} : { record };
    const { book } = (record === undefined ? undefined : parseRecord(record)) ?? {};
    if (book) return { ...how, ...bookInside(files, book, file) };
    const source = files.find(isSource) ?? files.find(isYaml);
    if (source === undefined) return { ...how, diagnostics: [noBrief(file, files, record)] };
    const { name } = source;
    const inside = { name, bytes: source.read(MAX_BYTES), pictures: picturesIn(files) };
    return { ...how, inside, diagnostics: [] };
  } catch (error) {
    if (error instanceof PdfFault) return { diagnostics: [unreadable(error, file)] };
    throw error;
  }
}

/** The briefs of a book; whoever wants one of them is told that there are several. */
function bookInside(
  files: readonly FileInside[],
  { chapters }: BookRecord,
  file: string,
): Pick<Inside, 'book' | 'diagnostics'> {
  const book = chapters.flatMap(({ name }) => {
    const source = files.find((each) => each.name === name && isYaml(each));
    const own = files
      .filter((each) => each.name.startsWith(`${name}/`))
      .map((each) => ({ ...each, name: each.name.slice(name.length + 1) }));
    return source ? [{ name, bytes: source.read(MAX_BYTES), pictures: picturesIn(own) }] : [];
  });
  const names = chapters.slice(0, 5).map(({ name }) => name.slice(0, 80));
  const more = chapters.length > names.length ? ' …' : '';
  const problem: Diagnostic = {
    code: 'book-inside',
    severity: 'error',
    message: `the PDF is a book of ${chapters.length} briefs: ${names.join(', ')}${more}`,
    file,
    hint: 'briefing extract BOOK.pdf -o FOLDER/ gives them; go on with one of those',
  };
  return { book, diagnostics: [problem] };
}

function isSource(file: FileInside): boolean {
  return file.relationship === 'Source' && isYaml(file);
}

/** Briefs, and the data of drawings. */
const NO_PICTURE = /\.(?:ya?ml|csv)$/i;

// One that cannot be read is missing where the brief is rebuilt.
function picturesIn(files: readonly FileInside[]): Map<string, Uint8Array> {
  const pictures = new Map<string, Uint8Array>();
  for (const { name, read } of files) {
    if (name === RECORD_NAME || NO_PICTURE.test(name) || pictures.has(name)) continue;
    try {
      pictures.set(name, read(MAX_PICTURE));
    } catch (error) {
      if (!(error instanceof PdfFault)) throw error;
    }
  }
  return pictures;
}

// Programs that save a PDF again may drop what a file is to the document, but not its name.
function isYaml({ name }: FileInside): boolean {
  return name !== RECORD_NAME && /\.ya?ml$|^<stdin>/i.test(name);
}

function noBrief(file: string, files: readonly FileInside[], record?: string): Diagnostic {
  const { brief } = (record === undefined ? undefined : parseRecord(record)) ?? {};
  if (brief !== undefined) return leftOut(file, brief);
  const names = files.slice(0, 5).map(({ name }) => name.slice(0, 80));
  const others = names.length > 0 ? ` (it holds ${names.join(', ')})` : '';
  return {
    code: 'no-brief-inside',
    severity: 'error',
    message: `the PDF holds no brief${others}`,
    file,
    hint: 'only PDFs that `briefing build` made carry their brief; printing to PDF takes it out',
  };
}

function leftOut(file: string, brief: string): Diagnostic {
  return {
    code: 'no-brief-inside',
    severity: 'error',
    message: `its brief (${brief.slice(0, 80)}) was not to go along: \`embed: none\``,
    file,
    hint: 'ask its sender for the brief; `briefing verify --brief FILE` proves that it is the one',
  };
}

function unreadable({ message, hint }: PdfFault, file: string): Diagnostic {
  return {
    code: 'pdf-unreadable',
    severity: 'error',
    message: `the file cannot be read: ${message}`,
    file,
    ...(hint && { hint }),
  };
}

/** A file in a PDF; `name` is what the PDF says, to be trusted in nothing. */
interface FileInside {
  readonly name: string;
  readonly relationship: string | undefined;
  /** Unpacks the file; throws a `PdfFault` if it is larger than `limit` or damaged. */
  read(limit: number): Uint8Array;
}

const MAX_FILES = 1000;
const MAX_DEPTH = 32;

/** All embedded files, each once; throws a `PdfFault` if the PDF cannot be read. */
function readEmbeddedFiles(pdf: Uint8Array): FileInside[] {
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
