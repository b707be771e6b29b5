// What can keep a PDF from being proved, in words.

import type { QuotationResult } from '../../../brief/quotation.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Difference } from '../../../pdf/reading/compare-pdfs.ts';
import { type BuildRecord, RECORD_FORMAT, recordFormat } from '../../../provenance/record.ts';
import type { PDF_CODES } from './codes.ts';

type PdfCode = keyof typeof PDF_CODES;

/** The PDF does not say how it was made, or in a way that is not known here. */
export function noRecord(file: string, text: string | undefined): Diagnostic {
  const format = text === undefined ? undefined : recordFormat(text);
  if (format !== undefined && format !== RECORD_FORMAT)
    return problem(file, 'record-unknown', `its record of the build is of the form ${format}, which this version does not know`, 'use a newer version of the program'); // biome-ignore format: short
  if (text !== undefined)
    return problem(file, 'record-damaged', 'its record of the build is damaged');
  return problem(
    file,
    'no-record',
    'it holds a brief, but not how it was made of it',
    'it is older than the record, or was saved again by a program that dropped it; `briefing extract` gives the brief',
  );
}

/** A stranger's PDF does not choose the folder that is read. */
export function templateNotOurs(name: string): Diagnostic {
  const message = `it was made with the template ${name.slice(0, 80)}, which is none of ours`;
  return problem('template', 'template-not-ours', message, 'name the folder of that template with --template'); // biome-ignore format: short
}

/** The brief inside cannot be built here. */
export function notRebuilt(file: string, { version }: BuildRecord, own: string): Diagnostic {
  const made = version === own ? '' : `; it was made by version ${version}, this is ${own}`;
  return problem(file, 'not-rebuilt', `the brief inside it does not build${made}`);
}

/** In what the rebuilt document came about differently. */
export function recordDifferences(
  record: BuildRecord,
  remade: BuildRecord | undefined,
  version: string,
  file: string,
): Diagnostic[] {
  const { version: made, template, templateHash, fontsHash } = record;
  return [
    made !== version &&
      problem(
        file,
        'other-version',
        `it was made by briefing-press ${made}; this is ${version}, which makes another document of its brief`,
        `npx briefing-press@${plainVersion(made)} verify …`,
      ),
    remade !== undefined &&
      templateHash !== remade.templateHash &&
      problem(
        file,
        'other-template',
        `the template ${template} is not the one that it was made with (${templateHash}, here ${remade.templateHash})`,
        'name the folder of the template as it was then with --template',
      ),
    remade !== undefined &&
      fontsHash !== remade.fontsHash &&
      problem(
        file,
        'other-fonts',
        `the fonts are not those that it was set in (${fontsHash}, here ${remade.fontsHash})`,
        'install the versions of the font packages that the program came with',
      ),
  ].filter((each) => each !== false);
}

/** The record names another brief than the one beside it. */
export function briefChanged(name: string, file: string): Diagnostic {
  const message = `the brief inside it (${name.slice(0, 80)}) is not the one that it was made of: it was changed afterwards, or its record was`;
  return problem(file, 'brief-changed', message, 'ask its sender for the original');
}

/** A book does not carry one of its briefs. */
export function chapterMissing(name: string, file: string): Diagnostic {
  const message = `one of its briefs (${name.slice(0, 80)}) is not inside it, and a book is proved by the briefs that it carries`;
  return problem(file, 'no-brief-inside', message, 'ask its sender for the briefs');
}

/** The brief that the user named is another. */
export function otherBrief(file: string): Diagnostic {
  const message =
    'it was not made of the brief that you named: of another one, or of another state of it';
  return problem(file, 'other-brief', message, 'name the brief as it was when the PDF was built');
}

/** The document is what its brief makes up to byte `end`, behind which `added` stands. */
export function pdfAppended(
  added: number,
  end: number,
  isSigned: boolean,
  file: string,
): Diagnostic {
  const what = isSigned ? 'a signature and more was added' : 'something was added';
  const message = `its first ${end} bytes are byte for byte what its brief makes; behind them ${what} (${added} bytes), which may change what is shown and is not judged here`;
  return problem(file, 'pdf-appended', message, `the document before: head -c ${end} FILE`);
}

/** A certificate was given, but nobody signed. */
export function notSigned(file: string): Diagnostic {
  return problem(file, 'not-signed', 'it is what its brief makes, but nobody signed it');
}

/** Version, template and fonts are the same, and yet the document is not. */
export function pdfDiffers({ kind, parts, offset }: Difference, file: string): Diagnostic {
  const again = 'a PDF that was changed proves nothing; ask its sender for the original';
  if (kind === 'cut')
    return problem(file, 'pdf-cut', `it ends too early, after ${offset} bytes`, 'fetch it again');
  if (kind === 'packing')
    return problem(file, 'pdf-repacked', 'all that it shows and says is what its brief makes, but the file is not the same byte for byte', 'it was saved again by another program, or made on another version of Node.js'); // biome-ignore format: short
  const what = parts.length > 0 ? `: ${shortList(parts)}` : ` from byte ${offset} on`;
  return problem(file, 'pdf-differs', `it is not what its brief makes${what}`, again);
}

/** Quotations, and wordings that are compared, which no longer stand as the record says; `names` are theirs. */
export function changedQuotations(
  recorded: readonly QuotationResult[],
  found: readonly QuotationResult[],
  { names, file }: { readonly names: readonly string[]; readonly file: string },
): Diagnostic[] {
  return found.flatMap((now, index) => {
    const was = recorded[index]?.kind ?? 'unchecked';
    if (was === now.kind || (was === 'unchecked' && now.kind !== 'altered')) return [];
    const message = `${names[index]} is recorded as ${words(was)}, but is ${words(now.kind)} in the texts at hand`;
    return [problem(file, 'quotation-differs', message, 'are these the texts that it was made from?')]; // biome-ignore format: short
  });
}

function words(kind: QuotationResult['kind']): string {
  return kind.replace('-', ' ');
}

function shortList(parts: readonly string[]): string {
  const shown = parts.slice(0, 4).join(', ');
  return parts.length > 4 ? `${shown} and ${parts.length - 4} more` : shown;
}

// It stands in a command line that a user may copy.
function plainVersion(version: string): string {
  return version.replace(/[^\w.-]/g, '');
}

function problem(file: string, code: PdfCode, message: string, hint?: string): Diagnostic {
  return { code, severity: 'error', message, file, ...(hint && { hint }) };
}
