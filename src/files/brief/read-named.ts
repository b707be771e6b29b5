// Reads the files that a brief names: the texts of its sources, and its pictures; and the world, for its maps.

import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Brief, Source } from '../../brief/format/schema.ts';
import type { ParsedBrief } from '../../brief/parse-brief.ts';
import { picturesOf } from '../../brief/pictures.ts';
import type { Path } from '../../brief/yaml/path-text.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Atlas } from '../../drawing/map/atlas.ts';
import { hasOwnLand } from '../../drawing/map/map-data.ts';
import { type FileInside, type ReasonAgainst, readInside } from '../disk/read-file.ts';
import { readWorld } from '../program/carried-files.ts';
import { endPreparation } from '../program/v8-flags.ts';

/** The folder that paths in a brief start from; the one we are in for standard input. */
export function folderOfBrief(file: string): string {
  return file === '-' ? '.' : dirname(file);
}

/** The bytes of source texts by the id of their source, and the paths they were read from. */
export interface SourceTexts {
  readonly texts: ReadonlyMap<string, Uint8Array>;
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

type Naming = Pick<ParsedBrief, 'file' | 'locate' | 'elsewhere'> & { readonly brief: Brief };

/**
 * Reads what `sources.*.text` of the brief names. `folder` is the folder that the paths start from.
 * A text that is not there is a warning, since source texts are rarely passed on with a brief.
 */
export function readSources(parsed: Naming, folder: string): SourceTexts {
  const texts = new Map<string, Uint8Array>();
  const paths: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [id, source] of Object.entries(parsed.brief.sources ?? {})) {
    if (source.text === undefined) continue;
    const read = readInside(folder, source.text);
    if (read.bytes === undefined) {
      diagnostics.push(placed(read, SOURCE_PROBLEMS, parsed, ['sources', id, 'text']));
      continue;
    }
    texts.set(id, read.bytes);
    paths.push(read.path);
    const problem = originalProblem(id, source, parsed, folder);
    if (problem !== undefined) diagnostics.push(problem);
  }
  return { texts, paths, diagnostics };
}

const MAX_ORIGINAL = 64 * 1024 * 1024;

// Nothing is read out of an original; that it is still the file the text was taken from can be told.
function originalProblem(
  id: string,
  { original, original_sha256: named }: Source,
  parsed: Naming,
  folder: string,
): Diagnostic | undefined {
  if (original === undefined) return undefined;
  const read = readInside(folder, original, { limit: MAX_ORIGINAL });
  if (read.bytes === undefined)
    return placed(read, ORIGINAL_PROBLEMS, parsed, ['sources', id, 'original']);
  const actual = createHash('sha256').update(read.bytes).digest('hex');
  if (named === undefined || named.toLowerCase() === actual) return undefined;
  const span = parsed.locate(['sources', id, 'original_sha256']);
  const place = span ? { span } : parsed.elsewhere(['sources', id, 'original_sha256']);
  return { ...ORIGINAL_CHANGED, file: parsed.file, ...place };
}

/** The world that maps are drawn on, or nothing where no map of the brief needs it. */
export function worldFor({ maps = [] }: Brief): Atlas | undefined {
  return maps.some(({ areas = [] }) => !hasOwnLand({ areas })) ? readWorld() : undefined;
}

/** The bytes of pictures by the name that the brief gives their file, and where they were read. */
export interface FigureFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const MAX_MEGABYTES = 20;
const LARGE = 300_000;

/** Reads the pictures that the brief names; `folder` is where the paths start. */
export function readFigures(parsed: Naming, folder: string): FigureFiles {
  const files = new Map<string, Uint8Array>();
  const paths: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [file, path] of picturesOf(parsed.brief)) {
    const read = readInside(folder, file, { limit: MAX_MEGABYTES * 1024 * 1024 });
    if (read.bytes === undefined) {
      diagnostics.push(placed(read, figureProblems(file), parsed, path));
      continue;
    }
    // Unpacking a large picture is work that optimised code wins back.
    if (read.bytes.length > LARGE) endPreparation();
    files.set(file, read.bytes);
    paths.push(read.path);
  }
  return { files, paths, diagnostics };
}

type Told = Pick<Diagnostic, 'code' | 'severity' | 'message' | 'hint'>;
type Problems = Readonly<Partial<Record<ReasonAgainst, Told>>>;

// The problem lies in the file that is named, its place in the brief that names it.
function placed(
  { reason, problem }: Extract<FileInside, { problem: Diagnostic }>,
  problems: Problems,
  { file, locate, elsewhere }: Naming,
  path: Path,
): Diagnostic {
  const { span: _, ...told } = { ...problem, ...problems[reason] };
  const span = locate(path);
  return { ...told, file, ...(span ? { span } : elsewhere(path)) };
}

const LINKS = 'copy it into the folder of the brief; links that lead out of it do not count';

const SOURCE_PROBLEMS: Problems = {
  missing: {
    code: 'source-text-missing',
    severity: 'warning',
    message: 'the source text is not there, so nothing can be checked against it',
    hint: 'put the text beside the brief, or take out `text:`',
  },
  outside: {
    code: 'source-text-outside',
    severity: 'error',
    message: 'the source text lies outside the folder of the brief',
    hint: LINKS,
  },
  'no file': {
    code: 'source-text-not-a-file',
    severity: 'error',
    message: 'the source text is not a file',
    hint: 'name a plain text file',
  },
};

const ORIGINAL_PROBLEMS: Problems = {
  missing: {
    code: 'source-original-missing',
    severity: 'warning',
    message: 'the file that the source text was taken from is not there',
    hint: 'put it beside the brief, or take out `original:`; the text is checked all the same',
  },
  outside: {
    code: 'source-text-outside',
    severity: 'error',
    message: 'the original of the source text lies outside the folder of the brief',
    hint: LINKS,
  },
  'no file': {
    code: 'source-text-not-a-file',
    severity: 'error',
    message: 'the original of the source text is not a file',
    hint: 'name the file that the text was taken from',
  },
};

const ORIGINAL_CHANGED: Told = {
  code: 'source-original-changed',
  severity: 'error',
  message: 'this is not the file that the source text was taken from',
  hint: 'put back the right file; or read the new one: briefing new NAME --from FILE',
};

function figureProblems(name: string): Problems {
  return {
    missing: {
      code: 'figure-missing',
      severity: 'error',
      message: `there is no picture ${name} in the folder of the brief`,
      hint: 'check the path; it starts in the folder of the brief',
    },
    outside: {
      code: 'figure-outside',
      severity: 'error',
      message: 'the picture lies outside the folder of the brief',
      hint: LINKS,
    },
    'no file': {
      code: 'figure-missing',
      severity: 'error',
      message: 'this is no file, so it is no picture',
      hint: 'name a PNG, JPEG or SVG file',
    },
    'too large': {
      code: 'figure-too-large',
      severity: 'error',
      message: `the picture is larger than ${MAX_MEGABYTES} MB`,
      hint: 'make it smaller: 2000 pixels are enough for the width of a page',
    },
  };
}
