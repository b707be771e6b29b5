// Which briefs a command works on.

import { BRIEFS_FOLDER } from '../../files/brief/briefs-folder.ts';
import { findBriefs } from '../../files/brief/find-briefs.ts';
import { UsageError } from './usage-error.ts';

/** The files that were named, else all briefs in the folder `briefs`. */
export function inputFiles(named: readonly string[]): readonly string[] {
  if (named.length > 0) return [...new Set(named)];
  const found = findBriefs();
  if (found.length > 0) return found;
  throw new UsageError(
    `there is no brief in the folder ${BRIEFS_FOLDER}; name a file, e.g. briefing build my-brief.yaml`,
  );
}
