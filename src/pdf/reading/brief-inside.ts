// The brief inside a PDF: its bytes, and the record of how the PDF was made of it.
import { MAX_BYTES } from '../../brief/yaml/decode-text.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { RECORD_NAME } from '../../provenance/record.ts';
import { PdfFault } from './pdf-value.ts';
import { type FileInside, readEmbeddedFiles } from './read-embedded-files.ts';

/** Larger files are not read as briefings. */
export const MAX_PDF_BYTES: number = 100 * 1024 * 1024;

const MAX_PICTURE = 20 * 1024 * 1024;

/** What a PDF of ours carries. */
export interface BriefInside {
  /** The name that the PDF gives the brief: another's word, to be trusted in nothing. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Pictures of the brief, by the name that the brief gives their file. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** The record of the build as text; absent where the PDF holds none. */
  readonly record?: string;
}

/** Reads what `pdf` carries; `file` is what the user calls it. */
export function readBriefInside(
  pdf: Uint8Array,
  file: string,
): { readonly inside?: BriefInside; readonly diagnostics: readonly Diagnostic[] } {
  try {
    const files = readEmbeddedFiles(pdf);
    const source = files.find(isSource) ?? files.find(isYaml);
    if (source === undefined) return { diagnostics: [noBrief(file, files)] };
    const record = files.find(({ name }) => name === RECORD_NAME);
    const inside = {
      name: source.name,
      bytes: source.read(MAX_BYTES),
      pictures: picturesIn(files),
      ...(record && { record: Buffer.from(record.read(MAX_BYTES)).toString('utf8') }),
    };
    return { inside, diagnostics: [] };
  } catch (error) {
    if (error instanceof PdfFault) return { diagnostics: [unreadable(error, file)] };
    throw error;
  }
}

function isSource(file: FileInside): boolean {
  return file.relationship === 'Source' && isYaml(file);
}

// One that cannot be read is missing where the brief is rebuilt.
function picturesIn(files: readonly FileInside[]): Map<string, Uint8Array> {
  const pictures = new Map<string, Uint8Array>();
  for (const { name, read } of files) {
    if (name === RECORD_NAME || /\.ya?ml$/i.test(name) || pictures.has(name)) continue;
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

function noBrief(file: string, files: readonly FileInside[]): Diagnostic {
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

function unreadable({ message, hint }: PdfFault, file: string): Diagnostic {
  return {
    code: 'pdf-unreadable',
    severity: 'error',
    message: `the file cannot be read: ${message}`,
    file,
    ...(hint && { hint }),
  };
}
