// Reads the pictures of a brief's figures, none of them outside the brief's folder.

import { statSync } from 'node:fs';
import type { Brief } from '../../brief/format/schema.ts';
import type { ParsedBrief } from '../../brief/parse-brief.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorCode } from '../disk/error-code.ts';
import { resolveInside } from '../disk/inside.ts';
import { readBounded } from '../disk/read-bounded.ts';
import { readProblem } from '../disk/read-problem.ts';
import { endPreparation } from '../program/small-input.ts';

/** The bytes of pictures by the name that the brief gives their file, and where they were read. */
export interface FigureFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const MAX_MEGABYTES = 20;
const LARGE = 300_000;

type FigureFile = { readonly path: string; readonly bytes: Uint8Array };
type Problem = Pick<Diagnostic, 'code' | 'message'> & { readonly hint?: string };

/** Reads what `figures[].file` of the brief names; `folder` is where the paths start. */
export function readFigures(
  parsed: ParsedBrief & { readonly brief: Brief },
  folder: string,
): FigureFiles {
  const files = new Map<string, Uint8Array>();
  const paths: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, { file }] of (parsed.brief.figures ?? []).entries()) {
    if (files.has(file)) continue;
    const result = readFigure(file, folder);
    if ('bytes' in result) {
      // Unpacking a large picture is work that optimised code wins back.
      if (result.bytes.length > LARGE) endPreparation();
      files.set(file, result.bytes);
      paths.push(result.path);
    } else {
      const span = parsed.locate(['figures', index, 'file']);
      const { code, message, hint } = result;
      const about = { code, message, ...(hint && { hint }), ...(span && { span }) };
      diagnostics.push({ severity: 'error', file: parsed.file, ...about });
    }
  }
  return { files, paths, diagnostics };
}

function readFigure(name: string, folder: string): FigureFile | Problem {
  try {
    const path = resolveInside(folder, name);
    if (path === undefined) return outside;
    if (!statSync(path).isFile()) return notAFile;
    const { bytes, problem } = readBounded(path, name, MAX_MEGABYTES * 1024 * 1024);
    if (problem?.code === 'file-too-large') return tooLarge;
    return problem ?? { path, bytes };
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? missing(name) : readProblem(error, name);
  }
}

function missing(name: string): Problem {
  return {
    code: 'figure-missing',
    message: `there is no picture ${name} in the folder of the brief`,
    hint: 'check the path; it starts in the folder of the brief',
  };
}

const outside: Problem = {
  code: 'figure-outside',
  message: 'the picture lies outside the folder of the brief',
  hint: 'copy it into the folder of the brief; links that lead out of it do not count',
};

const notAFile: Problem = {
  code: 'figure-missing',
  message: 'this is no file, so it is no picture',
  hint: 'name a PNG, JPEG or SVG file',
};

const tooLarge: Problem = {
  code: 'figure-too-large',
  message: `the picture is larger than ${MAX_MEGABYTES} MB`,
  hint: 'make it smaller: 2000 pixels are enough for the width of a page',
};
