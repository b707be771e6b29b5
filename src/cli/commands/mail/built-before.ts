// The PDF of the same brief that was built before, and how the one that a mail carries differs from it.

import { basename, dirname, join } from 'node:path';
import { editionFileName } from '../../../brief/audience/edition-name.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isFile } from '../../../files/disk/paths.ts';
import { readBounded } from '../../../files/disk/read-file.ts';
import { MAX_PDF_BYTES, readBriefInside } from '../../../pdf/reading/brief-inside.ts';
import { type BuildRecord, parseRecord } from '../../../provenance/record.ts';
import { OUTPUT_FOLDER } from '../../running/outputs.ts';

/** The code of the problem. */
export const NOT_AS_BUILT = 'mail-not-as-built';

/** Where a build puts the PDF of the brief at `file`: into the usual folder, or beside the draft. */
export function builtPaths(file: string, audience: string | undefined, draft: string): string[] {
  if (file === '-') return [];
  const name = `${editionFileName(basename(file).replace(/\.ya?ml$/i, ''), audience)}.pdf`;
  const folders = draft === '-' ? [OUTPUT_FOLDER] : [dirname(draft), OUTPUT_FOLDER];
  return [...new Set(folders.map((folder) => join(folder, name)))].filter(isFile);
}

/** What is told of a PDF at `path` that was built of the same brief, but is another than `sent`. */
export function notAsBuilt(sent: Uint8Array, path: string): Diagnostic | undefined {
  const { bytes: built } = readBounded(path, path, MAX_PDF_BYTES);
  if (built === undefined || Buffer.compare(built, sent) === 0) return undefined;
  const [before, now] = [recordIn(built, path), recordIn(sent, path)];
  if (before?.briefHash === undefined || before.briefHash !== now?.briefHash) return undefined;
  const ways = WAYS.filter(([key]) => JSON.stringify(before[key]) !== JSON.stringify(now[key]));
  if (ways.length === 0) return undefined;
  const options = ways.map(([, option]) => option).join(', ');
  return {
    code: NOT_AS_BUILT,
    severity: 'warning',
    message: `the mail carries another document than this one, which was built of the same brief with another ${options}`,
    file: path,
    hint: `to send that one, give mail the ${ways.length > 1 ? 'options' : 'option'} that it was built with: ${options}`,
  };
}

/** What makes another document of the same brief, and is no matter of the day or of the machine. */
const WAYS: readonly (readonly [key: keyof BuildRecord, option: string])[] = [
  ['changes', '--since'],
  ['template', '--template'],
  ['page', '--page'],
  ['set', '--set'],
];

function recordIn(pdf: Uint8Array, name: string): BuildRecord | undefined {
  const record = readBriefInside(pdf, name).record;
  return record === undefined ? undefined : parseRecord(record);
}
