// Where the draft of a mail goes.

import { basename, extname, join } from 'node:path';
import { isFolder } from '../files/is-folder.ts';
import { OUTPUT_FOLDER } from './plan-outputs.ts';
import { UsageError } from './usage-error.ts';

/** The path for a draft, by the value of `-o` and the name of the attached PDF. */
export function mailOutput(to: string | undefined, attachment: string): string {
  if (to === '-' || (to !== undefined && isDraftName(to))) return to;
  return join(to ?? OUTPUT_FOLDER, attachment.replace(/\.pdf$/, '.eml'));
}

/** Refuses a place that is neither a folder nor a draft, before any work is done. */
export function refuseOutput(to: string | undefined): void {
  if (to === undefined || to === '-' || isDraftName(to)) return;
  if (/[\\/]$/.test(to) || extname(to) === '' || isFolder(to)) return;
  throw new UsageError(
    `-o ${to} is neither a folder nor an .eml file; end a new folder's name with /`,
  );
}

function isDraftName(path: string): boolean {
  const name = basename(path).toLowerCase();
  return (extname(name) === '.eml' || name === '.eml') && !isFolder(path);
}
