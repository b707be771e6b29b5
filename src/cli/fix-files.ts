// `briefing check --fix`: mends briefs on the disk before they are checked, and shows what it did.

import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { decodeText } from '../brief/decode-text.ts';
import { parseBrief } from '../brief/parse-brief.ts';
import { isSound } from '../build.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { visible } from '../diagnostics/visible.ts';
import { fixBrief } from '../editorial/fix/fix-brief.ts';
import { readBounded } from '../files/read-bounded.ts';
import { folderOfBrief, readSources } from '../files/read-sources.ts';
import { writeFile } from '../files/write-file.ts';
import { wantsColour } from './colour.ts';
import { uninterrupted } from './interrupts.ts';
import type { CheckCommandOptions } from './options.ts';
import { reportFormat } from './report.ts';
import type { Output, World } from './world.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** A brief whose text can be better. */
interface Fix {
  readonly before: string;
  readonly after: string;
}

/** Fixes the files in turn; gives the problems of writing them, by file. */
export async function fixFiles(
  files: readonly string[],
  options: CheckCommandOptions,
  world: World,
): Promise<ReadonlyMap<string, Diagnostic>> {
  const problems = new Map<string, Diagnostic>();
  // A report for programs has standard output for itself.
  const output = reportFormat(options) === 'human' ? world.stdout : world.stderr;
  for (const file of files) {
    const fix = fixOf(file);
    if (fix === undefined) continue;
    const problem = options.dryRun ? undefined : await write(file, fix, world);
    if (problem) problems.set(file, problem);
    else if (!options.quiet) output.write(patch(file, fix, output, world));
  }
  return problems;
}

// What keeps a brief from being read is told by the check that follows.
function fixOf(file: string): Fix | undefined {
  const { bytes } = readBounded(file, file);
  const { text } = bytes === undefined ? {} : decodeText(bytes, file);
  if (bytes === undefined || text === undefined) return undefined;
  const parsed = parseBrief(text, file);
  if (!isSound(parsed)) return undefined;
  const after = fixBrief(parsed, readSources(parsed, folderOfBrief(file)).texts);
  if (after === text) return undefined;
  return { before: text, after: bytes[0] === 0xef ? BYTE_ORDER_MARK + after : after };
}

async function write(file: string, { after }: Fix, world: World): Promise<Diagnostic | undefined> {
  const bytes = new TextEncoder().encode(after);
  const problem = await uninterrupted(world, () => writeFile(file, bytes));
  if (problem === undefined) return undefined;
  const message = problem.message.replace('the document', 'the fixed brief');
  return { ...problem, message, hint: 'the file was left as it was' };
}

function patch(file: string, { before, after }: Fix, output: Output, { env }: World): string {
  const lines = createTwoFilesPatch(
    file,
    file,
    before,
    after.replace(BYTE_ORDER_MARK, ''),
    undefined,
    undefined,
    { context: 1, headerOptions: FILE_HEADERS_ONLY },
  );
  const shown = lines.split('\n').map((line) => visible(line));
  if (!wantsColour(output, env)) return `${shown.join('\n')}\n`;
  return `${shown.map(coloured).join('\n')}\n`;
}

const COLOURS: Readonly<Record<string, number>> = { '+': 32, '-': 31, '@': 36 };

function coloured(line: string): string {
  const colour = COLOURS[line.charAt(0)];
  return colour === undefined ? line : `\u001B[${colour}m${line}\u001B[39m`;
}
