// The brief that a PDF is to be of, as the user names it.

import { redactBrief } from '../../../brief/audience/redact-brief.ts';
import { type ParsedBrief, parseBrief } from '../../../brief/parse-brief.ts';
import { withoutComments } from '../../../brief/yaml/comments.ts';
import { isRecord } from '../../../brief/yaml/plain-value.ts';
import { readBrief } from '../../../files/brief/read-brief.ts';
import { createIncludeReader } from '../../../files/brief/read-included.ts';
import { folderOfBrief, readFigures } from '../../../files/brief/read-named.ts';
import type { BriefInside } from '../../../pdf/reading/brief-inside.ts';
import { UsageError } from '../../running/ending.ts';
import type { World } from '../../running/world.ts';

/**
 * What a PDF may have been made of: the brief at `file`, and its editions for each of its audiences, each
 * with its comments and without.
 * Refuses a file that holds none.
 */
export async function briefsOf(file: string, { stdin }: World): Promise<readonly BriefInside[]> {
  const { text, file: name, bytes } = await readBrief(file, stdin);
  const folder = folderOfBrief(file);
  const whole =
    text === undefined
      ? undefined
      : parseBrief(
          text,
          name,
          [],
          createIncludeReader(folder, () => undefined),
        );
  if (whole?.brief === undefined)
    throw new UsageError(
      `--brief ${file} is no brief that can be built: run briefing check ${file}`,
    );
  const inside = (parsed: ParsedBrief): BriefInside => ({
    name,
    bytes: parsed.complete === text && bytes ? bytes : new TextEncoder().encode(parsed.complete),
    pictures: parsed.brief
      ? readFigures({ ...parsed, brief: parsed.brief }, folder).files
      : new Map(),
  });
  const { audiences } = isRecord(whole.value) ? whole.value : {};
  const names = isRecord(audiences) ? Object.keys(audiences) : [];
  const editions = [whole, ...names.map((audience) => redactBrief(whole, audience))];
  return editions.flatMap((edition) => {
    const made = inside(edition);
    const stripped = new TextEncoder().encode(withoutComments(edition.complete));
    return [made, { ...made, bytes: stripped }];
  });
}
