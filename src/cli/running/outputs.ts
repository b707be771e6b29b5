// Where documents go: planned before any work is done, then written or printed whole.

import { basename, extname, join, resolve } from 'node:path';
import { editionFileName } from '../../brief/audience/edition-name.ts';
import type { Documents, Format } from '../../build/formats.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isFolder } from '../../files/disk/paths.ts';
import type { Creation } from '../../files/disk/write-file.ts';
import { whyNotWritten, writeFile } from '../../files/disk/write-file.ts';
import { tellProblem } from '../reporting/terminal.ts';
import { UsageError } from './ending.ts';
import { uninterrupted } from './interrupts.ts';
import type { World } from './world.ts';

/** A brief and the place of its document; `-` is standard input or output. */
export interface Task {
  readonly file: string;
  readonly output: string;
  /** Kinds of document; the first is written to `output`, the others beside it. */
  readonly formats: readonly Format[];
}

/** Where documents go unless `-o` says otherwise. */
export const OUTPUT_FOLDER = 'output';

/**
 * Plans one task a file; `to` is the value of `-o`: a folder, a file or `-`. An edition for an
 * `audience` has its name, so that it does not take the place of the whole one.
 */
export function planOutputs(
  files: readonly string[],
  to: string | undefined,
  audience?: string,
  formats: readonly Format[] = ['pdf'],
): Task[] {
  const first = formats[0] ?? 'pdf';
  const single = to === '-' || (to !== undefined && isNameOf(first, to) && !isFolder(to));
  if (single && files.length > 1) {
    throw new UsageError(
      `-o ${to} holds one document, but there are ${files.length} briefs; name a folder`,
    );
  }
  const tasks = files.map((file) => ({
    file,
    output: single ? to : outputOf(file, to, { audience, format: first }),
    formats,
  }));
  if (formats.length > 1 && tasks.some(({ output }) => output === '-')) {
    throw new UsageError(
      'standard output holds one document; name one format, or a folder with -o',
    );
  }
  refuseClashes(tasks);
  return tasks;
}

/** The documents of a task and where each goes: the first as planned, the others beside it. */
export function outputsOf(
  { output, formats }: Task,
  documents: Documents,
): { readonly output: string; readonly bytes: Uint8Array }[] {
  return formats.flatMap((format, index) => {
    const bytes = documents[format];
    return bytes === undefined ? [] : [{ output: placeOf(output, format, index), bytes }];
  });
}

/** Where each document of a task goes. */
export function placesOfOutputs({ output, formats }: Task): readonly string[] {
  return formats.map((format, index) => placeOf(output, format, index));
}

function placeOf(output: string, format: Format, index: number): string {
  const stem = output.slice(0, output.length - extname(output).length);
  return index === 0 ? output : `${stem}.${format}`;
}

function outputOf(
  file: string,
  to: string | undefined,
  { audience, format }: { readonly audience: string | undefined; readonly format: Format },
): string {
  // What comes in by a pipe goes out by a pipe.
  if (file === '-' && to === undefined) return '-';
  const name = file === '-' ? 'stdin' : basename(file).replace(/\.ya?ml$/i, '');
  return join(
    folderOf(to ?? OUTPUT_FOLDER, format),
    `${editionFileName(name, audience)}.${format}`,
  );
}

function folderOf(to: string, format: Format): string {
  const clear = /[\\/]$/.test(to) || extname(to) === '' || isFolder(to);
  if (clear) return to;
  throw new UsageError(
    `-o ${to} is neither a folder nor a .${format} file; end a new folder's name with /`,
  );
}

function isNameOf(format: Format, path: string): boolean {
  const end = `.${format}`;
  return extname(path).toLowerCase() === end || basename(path).toLowerCase() === end;
}

function refuseClashes(tasks: readonly Task[]): void {
  const owners = new Map<string, string>();
  for (const { file, output } of tasks) {
    const path = output === '-' ? '-' : resolve(output);
    const owner = owners.get(path);
    if (owner !== undefined) {
      throw new UsageError(
        `${owner} and ${file} would both be written to ${output}; build them one by one`,
      );
    }
    owners.set(path, file);
  }
}

/** One stream carries one thing, and a terminal is no place for a PDF. */
export function refuseMixedOutput(
  tasks: readonly Task[],
  json: boolean | undefined,
  { stdout }: World,
): void {
  const printed = tasks.filter(({ output }) => output === '-');
  if (printed.length > 0 && json)
    throw new UsageError('--json and the document cannot both go to standard output; use -o FILE');
  if (stdout.isTTY && printed.some(({ formats }) => formats.includes('pdf')))
    throw new UsageError(
      'a PDF is not for the terminal; use -o FILE, or send the output to a file',
    );
}

/** Prints a document on standard output; what kept it from being printed whole. */
export async function printDocument(
  document: string | Uint8Array,
  { stdout }: World,
): Promise<Diagnostic | undefined> {
  stdout.write(document);
  const code = await stdout.settled?.();
  if (code === undefined) return undefined;
  return {
    code: 'cannot-write',
    severity: 'error',
    message: `the document could not be printed whole: ${whyNotWritten(code)}`,
    file: '<stdout>',
    hint: 'what was written of it is no document; make room, or choose another place with -o',
  };
}

/** Writes a document to its place, `-` for standard output; what kept it from being written. */
export async function writeDocument(
  output: string,
  bytes: Uint8Array,
  inputs: readonly string[],
  world: World,
): Promise<Diagnostic | undefined> {
  if (output === '-') return printDocument(bytes, world);
  return uninterrupted(world, () => writeFile(output, bytes, inputs));
}

/** Tells what came of a file that is begun; false if it could not be written. */
export function tellCreation(path: string, creation: Creation, world: World): boolean {
  if (typeof creation === 'object') {
    tellProblem(creation.problem, undefined, world, '\n');
    return false;
  }
  if (creation !== 'created') throw alreadyThere(path);
  world.stdout.write(`${path}\n`);
  return true;
}

/** A new file never takes the place of another. */
export function alreadyThere(path: string): UsageError {
  return new UsageError(`${path} is already there and was left alone; choose another name`);
}
