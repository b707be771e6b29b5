// `briefing preview`: the desk with one brief on it.

import { basename, dirname, join } from 'node:path';
import { likelyBrief } from '../../../files/brief/find-briefs.ts';
import { isFolder } from '../../../files/disk/paths.ts';
import { type ExitCode, UsageError } from '../../running/ending.ts';
import type { World } from '../../running/world.ts';
import type { DeskOptions } from '../desk/command.ts';
import { runDesk } from '../desk/desk.ts';

/** Shows the brief until it is stopped. */
export async function preview(file: string, options: DeskOptions, world: World): Promise<ExitCode> {
  refuseWhatCannotBeShown(file);
  return runDesk({ folder: dirname(file), only: file }, options, world);
}

function refuseWhatCannotBeShown(file: string): void {
  if (file === '-') throw new UsageError('a preview waits for saves; name a file');
  if (isFolder(file)) {
    throw new UsageError(
      `${file} is a folder; name one brief, e.g. briefing preview ${join(file, 'a.yaml')}, or see all: briefing desk ${file}`,
    );
  }
  const near = likelyBrief(file);
  if (near !== undefined) throw new UsageError(`there is no file ${file}; did you mean ${near}?`);
  // A brief may come later, but not into a folder that is not there.
  if (!isFolder(dirname(file)))
    throw new UsageError(`there is no folder ${dirname(file)} that ${basename(file)} could be in`);
}
