// What `check --fix` would make of a text that is being written.

import { parseBrief } from '../../../brief/parse-brief.ts';
import { isSound } from '../../../build.ts';
import { fixBrief } from '../../../editorial/fix/fix-brief.ts';
import { createIncludeReader } from '../../../files/brief/read-included.ts';
import { folderOfBrief, readSources } from '../../../files/brief/read-named.ts';

/** The text without the slips that have one right answer; as it is if nothing can be mended. */
export function mendedText(file: string, text: string): string {
  const folder = folderOfBrief(file);
  const parsed = parseBrief(text, file, [], createIncludeReader(folder));
  if (!isSound(parsed)) return text;
  const fixed = fixBrief(parsed, readSources(parsed, folder).texts);
  return fixed.find((each) => each.file === file)?.after ?? text;
}
