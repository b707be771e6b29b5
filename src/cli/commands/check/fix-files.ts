// `briefing check --fix`: mends briefs on the disk before they are checked, and shows what it did.

import { resolve } from 'node:path';
import { parseBrief } from '../../../brief/parse-brief.ts';
import { byteOrderMark, decodeText } from '../../../brief/yaml/decode-text.ts';
import { isSound } from '../../../build.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { visible } from '../../../diagnostics/format-diagnostic.ts';
import { type FixedText, fixBrief } from '../../../editorial/fix/fix-brief.ts';
import { createIncludeReader } from '../../../files/brief/read-included.ts';
import { folderOfBrief, readSources } from '../../../files/brief/read-named.ts';
import { readBounded } from '../../../files/disk/read-file.ts';
import { writeFile } from '../../../files/disk/write-file.ts';
import { reportFormat } from '../../arguments/options.ts';
import { wantsColour } from '../../reporting/terminal.ts';
import { uninterrupted } from '../../running/interrupts.ts';
import type { Output, World } from '../../running/world.ts';
import type { CheckCommandOptions } from './command.ts';

/** Fixes the files in turn, and what they include; gives the problems of writing, by brief. */
export async function fixFiles(
  files: readonly string[],
  options: CheckCommandOptions,
  world: World,
): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  const problems = new Map<string, readonly Diagnostic[]>();
  // A report for programs has standard output for itself.
  const output = reportFormat(options) === 'human' ? world.stdout : world.stderr;
  // What briefs share is shown once, though a dry run finds it again with each of them.
  const done = new Set<string>();
  for (const file of files) {
    for (const fix of fixesOf(file).filter((each) => !done.has(resolve(each.file)))) {
      const problem = options.dryRun ? undefined : await write(fix, world);
      if (problem) problems.set(file, [...(problems.get(file) ?? []), problem]);
      else if (!options.quiet) output.write(await patch(fix, output, world));
      done.add(resolve(fix.file));
    }
  }
  return problems;
}

/** What `--fix` would change in a brief and in what it includes, each kind of slip once a file. */
export function fixableSlips(file: string): readonly Diagnostic[] {
  const hint = '`briefing check --fix` mends it; with `--dry-run` it shows how';
  return fixesOf(file).flatMap(({ file: name, slips }) =>
    slips.map((slip) => ({ code: 'fixable', severity: 'warning', ...slip, file: name, hint })),
  );
}

// What keeps a brief from being read is told by the check that follows.
function fixesOf(file: string): readonly FixedText[] {
  const { bytes } = readBounded(file, file);
  const { text } = bytes === undefined ? {} : decodeText(bytes, file);
  if (text === undefined) return [];
  const folder = folderOfBrief(file);
  const parsed = parseBrief(text, file, [], createIncludeReader(folder));
  return isSound(parsed) ? fixBrief(parsed, readSources(parsed, folder).texts) : [];
}

async function write({ file, after }: FixedText, world: World): Promise<Diagnostic | undefined> {
  const begins = byteOrderMark(readBounded(file, file).bytes);
  const bytes = new TextEncoder().encode(begins + after);
  const problem = await uninterrupted(world, () => writeFile(file, bytes));
  if (problem === undefined) return undefined;
  return { ...problem, hint: 'the file was left as it was' };
}

async function patch(
  { file, before, after }: FixedText,
  output: Output,
  { env }: World,
): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const lines = createTwoFilesPatch(file, file, before, after, undefined, undefined, {
    context: 1,
    headerOptions: FILE_HEADERS_ONLY,
  });
  const shown = lines.split('\n').map((line) => visible(line));
  if (!wantsColour(output, env)) return `${shown.join('\n')}\n`;
  return `${shown.map(coloured).join('\n')}\n`;
}

const COLOURS: Readonly<Record<string, number>> = { '+': 32, '-': 31, '@': 36 };

function coloured(line: string): string {
  const colour = COLOURS[line.charAt(0)];
  return colour === undefined ? line : `\u001B[${colour}m${line}\u001B[39m`;
}
