// Bytes to pictures: by what they are, not by the name of their file; each problem at its place.

import type { Brief } from '../brief/format/schema.ts';
import type { ParsedBrief } from '../brief/parse-brief.ts';
import { picturesOf } from '../brief/pictures.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readJpeg } from './jpeg.ts';
import { type Picture, PictureFault } from './picture.ts';
import { readPng } from './png.ts';
import { readSvg } from './svg.ts';

/** A picture, or in words why the bytes are none that can be shown. */
type ReadPicture =
  | { readonly picture: Picture; readonly problem?: never; readonly hint?: never }
  | { readonly picture?: never; readonly problem: string; readonly hint: string };

/** Reads PNG, JPEG and SVG. */
export function readPicture(bytes: Uint8Array): ReadPicture {
  try {
    return { picture: read(bytes) };
  } catch (error) {
    if (error instanceof PictureFault) return { problem: error.message, hint: error.hint };
    throw error;
  }
}

function read(bytes: Uint8Array): Picture {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.startsWith('\x89PNG\r\n\x1A\n')) return readPng(bytes);
  if (start.startsWith('\xFF\xD8\xFF')) return readJpeg(bytes);
  if (/^(?:\xEF\xBB\xBF)?\s*</.test(start)) return readSvg(bytes);
  const name = nameOf(start);
  throw new PictureFault(`the file is ${name}`, hintFor(name));
}

function nameOf(start: string): string {
  if (start.startsWith('GIF8')) return 'a GIF';
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return 'a WebP';
  if (/^.{4}ftyp(?:avif|hei|mif1)/s.test(start)) return 'an HEIC or AVIF';
  if (start.startsWith('%PDF')) return 'a PDF';
  if (start.startsWith('II*\0') || start.startsWith('MM\0*')) return 'a TIFF';
  return 'no picture';
}

/** What programs that are at hand make of others. */
function hintFor(name: string): string {
  if (!/WebP|AVIF|TIFF|GIF/.test(name))
    return 'a picture is a PNG, JPEG or SVG file: export it as one of these';
  return 'open it in a viewer of pictures and export it as PNG (drawings) or JPEG (photographs); or, with ImageMagick: `magick NAME NAME.png`, on a Mac: `sips -s format png NAME --out NAME.png`';
}

/** Reads each picture once; `files` holds their bytes by the name that the brief gives them. */
export function readPictures(
  parsed: ParsedBrief,
  brief: Brief,
  files: ReadonlyMap<string, Uint8Array>,
): { readonly pictures: ReadonlyMap<string, Picture>; readonly diagnostics: Diagnostic[] } {
  const pictures = new Map<string, Picture>();
  const diagnostics: Diagnostic[] = [];
  for (const [file, path] of picturesOf(brief)) {
    const bytes = files.get(file);
    const { picture, problem, hint } = bytes === undefined ? notThere(file) : readPicture(bytes);
    if (picture) {
      pictures.set(file, picture);
      continue;
    }
    const span = parsed.locate(path);
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
