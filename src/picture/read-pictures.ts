// The pictures of a brief's figures out of the bytes of their files, each problem at its place.

import type { Brief } from '../brief/format/schema.ts';
import type { ParsedBrief } from '../brief/parse-brief.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Picture } from './picture.ts';
import { readPicture } from './read-picture.ts';

/** Reads each picture once; `files` holds their bytes by the name that the brief gives them. */
export function readPictures(
  parsed: ParsedBrief,
  figures: Brief['figures'],
  files: ReadonlyMap<string, Uint8Array>,
): { readonly pictures: ReadonlyMap<string, Picture>; readonly diagnostics: Diagnostic[] } {
  const pictures = new Map<string, Picture>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, { file }] of (figures ?? []).entries()) {
    if (pictures.has(file)) continue;
    const bytes = files.get(file);
    const { picture, problem, hint } = bytes === undefined ? notThere(file) : readPicture(bytes);
    if (picture) {
      pictures.set(file, picture);
      continue;
    }
    const span = parsed.locate(['figures', index, 'file']);
    diagnostics.push({
      code: bytes === undefined ? 'figure-missing' : 'figure-unusable',
      severity: 'error',
      message: problem,
      file: parsed.file,
      hint,
      ...(span && { span }),
    });
  }
  return { pictures, diagnostics };
}

function notThere(file: string): { picture?: never; problem: string; hint: string } {
  return { problem: `the picture ${file} is not there`, hint: 'put it beside the brief' };
}
