// A brief in the list of a desk: what it says of itself, and what its checks count.

import { parseBrief } from '../../../brief/parse-brief.ts';
import { isRecord } from '../../../brief/yaml/plain-value.ts';
import { countSeverities } from '../../../diagnostics/diagnostic.ts';
import { examine } from '../../../examine.ts';
import { createIncludeReader } from '../../../files/brief/read-included.ts';
import { folderOfBrief } from '../../../files/brief/read-named.ts';
import { createWarmRun } from '../../running/warm-run.ts';
import { readFileText } from './brief-file.ts';
import type { OpenBriefs } from './open-briefs.ts';

/** What the list shows at once. */
export interface ListEntry {
  readonly name: string;
  readonly title: string;
  readonly status: string;
  readonly edition: string;
  readonly asOf: string;
}

/** What takes the checks to know. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly toDo: number;
  readonly overdue: number;
}

/** The briefs of the folder, without YAML files that are none. */
export function listEntries({ names, fileOf }: OpenBriefs): ListEntry[] {
  return names().flatMap((name) => {
    const file = fileOf(name);
    return file === undefined ? [] : entryOf(name, file);
  });
}

function entryOf(name: string, file: string): ListEntry[] {
  const { text } = readFileText(file);
  const { value } = parseBrief(text, file, [], createIncludeReader(folderOfBrief(file)));
  const bare = { name, title: '', status: '', edition: '', asOf: '' };
  // One with broken YAML is still to be mended.
  if (!isRecord(value)) return [bare];
  // What briefs include has no title of its own.
  if (!('title' in value)) return [];
  const said = (key: string): string => {
    const found = value[key];
    if (isRecord(found)) return String(found['date'] ?? '');
    return found === undefined || found === null || typeof found === 'object' ? '' : String(found);
  };
  return [
    {
      name,
      title: said('title'),
      status: said('status'),
      edition: said('edition'),
      asOf: said('as_of'),
    },
  ];
}

/** Of something that should be over. */
const OVERDUE = new Set(['overdue-issue', 'expired-ceasefire', 'expired-line', 'outcome-missing']);

/** Checks the brief at `file` and counts. */
export async function tallyOf(file: string, { options, world }: OpenBriefs): Promise<Tally> {
  const run = createWarmRun(options, 1, world)();
  const { diagnostics } = await examine(file, { ...run, formats: [] }, world.stdin);
  const { error: errors, warning: warnings, 'to-do': toDo } = countSeverities(diagnostics);
  const overdue = diagnostics.filter(({ code }) => OVERDUE.has(code)).length;
  return { errors, warnings, toDo, overdue };
}
