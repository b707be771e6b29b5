// Where the draft of a mail goes.

import { basename, dirname, extname, join } from 'node:path';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { headerOf, markOfDraft } from '../../../files/disk/draft-owner.ts';
import { isFolder } from '../../../files/disk/is-folder.ts';
import { DRAFT_OF } from '../../../mail/draft-of.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { OUTPUT_FOLDER } from '../../running/plan-outputs.ts';

/** The path for a draft, by the value of `-o` and the name of the attached PDF. */
export function mailOutput(to: string | undefined, attachment: string): string {
  if (to === '-' || (to !== undefined && isDraftName(to))) return to;
  return join(to ?? OUTPUT_FOLDER, attachment.replace(/\.pdf$/, '.eml'));
}

/** The mark of the brief at `file` in its draft; none where the draft is in no file, or the brief. */
export function draftMark(file: string, to: string | undefined): string | undefined {
  if (file === '-' || to === '-') return undefined;
  return markOfDraft(file, dirname(mailOutput(to, 'any')));
}

/** What keeps a draft with this mark from being written to `output`: there is that of another brief. */
export function draftOfAnother(output: string, mark: string | undefined): Diagnostic | undefined {
  const there = mark === undefined ? undefined : headerOf(output, DRAFT_OF);
  if (there === undefined || there === mark) return undefined;
  return {
    code: 'output-of-another',
    severity: 'error',
    message: 'here is the draft of another brief, which was left alone',
    file: output,
    hint: 'name another folder or file with -o, or remove that draft first',
  };
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
