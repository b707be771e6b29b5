// Reads the local texts of a brief's sources, none of them outside the brief's folder.

import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Brief } from '../../brief/format/schema.ts';
import type { ParsedBrief } from '../../brief/parse-brief.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorCode } from '../disk/error-code.ts';
import { resolveInside } from '../disk/inside.ts';
import { readBounded } from '../disk/read-bounded.ts';
import { readProblem } from '../disk/read-problem.ts';

/** The bytes of source texts by the id of their source, and the paths they were read from. */
export interface SourceTexts {
  readonly texts: ReadonlyMap<string, Uint8Array>;
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

type SourceText = { readonly path: string; readonly bytes: Uint8Array };

/**
 * Reads what `sources.*.text` of the brief names. `folder` is the folder that the paths start from.
 * A text that is not there is a warning, since source texts are rarely passed on with a brief.
 */
export function readSources(
  parsed: Pick<ParsedBrief, 'file' | 'locate' | 'elsewhere'> & { readonly brief: Brief },
  folder: string,
): SourceTexts {
  const texts = new Map<string, Uint8Array>();
  const paths: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [id, source] of Object.entries(parsed.brief.sources ?? {})) {
    if (source.text === undefined) continue;
    const result = readSourceText(source.text, folder);
    if ('bytes' in result) {
      texts.set(id, result.bytes);
      paths.push(result.path);
    } else diagnostics.push(placed(result, parsed, id));
  }
  return { texts, paths, diagnostics };
}

/** The folder that paths in a brief start from; the one we are in for standard input. */
export function folderOfBrief(file: string): string {
  return file === '-' ? '.' : dirname(file);
}

function readSourceText(name: string, folder: string): SourceText | Diagnostic {
  try {
    const path = resolveInside(folder, name);
    if (path === undefined) return outside(name);
    if (!statSync(path).isFile()) return notAFile(name);
    const { bytes, problem } = readBounded(path, name);
    return problem ?? { path, bytes };
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? missing(name) : readProblem(error, name);
  }
}

// The problem lies in the file of the source, its place in the brief that names it.
function placed(
  problem: Diagnostic,
  parsed: Pick<ParsedBrief, 'file' | 'locate' | 'elsewhere'>,
  id: string,
): Diagnostic {
  const path = ['sources', id, 'text'];
  const span = parsed.locate(path);
  const place = span ? { span } : parsed.elsewhere(path);
  return { ...problem, file: parsed.file, ...place };
}

function missing(file: string): Diagnostic {
  return {
    code: 'source-text-missing',
    severity: 'warning',
    message: `the source text is not there, so nothing can be checked against it`,
    file,
    hint: 'put the text beside the brief, or take out `text:`',
  };
}

function outside(file: string): Diagnostic {
  return {
    code: 'source-text-outside',
    severity: 'error',
    message: `the source text lies outside the folder of the brief`,
    file,
    hint: 'copy it into the folder of the brief; links that lead out of it do not count',
  };
}

function notAFile(file: string): Diagnostic {
  return {
    code: 'source-text-not-a-file',
    severity: 'error',
    message: `the source text is not a file`,
    file,
    hint: 'name a plain text file',
  };
}
