// Decides where the document of each brief goes, before any work is done.

import { basename, extname, join, resolve } from 'node:path';
import { editionFileName } from '../brief/audience/edition-name.ts';
import { isFolder } from '../files/is-folder.ts';
import { UsageError } from './usage-error.ts';

/** A brief and the place of its document; `-` is standard input or output. */
export interface Task {
  readonly file: string;
  readonly output: string;
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
): Task[] {
  const single = to === '-' || (to !== undefined && isPdfName(to) && !isFolder(to));
  if (single && files.length > 1) {
    throw new UsageError(
      `-o ${to} holds one document, but there are ${files.length} briefs; name a folder`,
    );
  }
  const tasks = files.map((file) => ({ file, output: single ? to : outputOf(file, to, audience) }));
  refuseClashes(tasks);
  return tasks;
}

function outputOf(file: string, to: string | undefined, audience: string | undefined): string {
  // What comes in by a pipe goes out by a pipe.
  if (file === '-' && to === undefined) return '-';
  const name = file === '-' ? 'stdin' : basename(file).replace(/\.ya?ml$/i, '');
  return join(folderOf(to ?? OUTPUT_FOLDER), `${editionFileName(name, audience)}.pdf`);
}

function folderOf(to: string): string {
  const clear = /[\\/]$/.test(to) || extname(to) === '' || isFolder(to);
  if (clear) return to;
  throw new UsageError(
    `-o ${to} is neither a folder nor a .pdf file; end a new folder's name with /`,
  );
}

function isPdfName(path: string): boolean {
  return extname(path).toLowerCase() === '.pdf' || basename(path).toLowerCase() === '.pdf';
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
