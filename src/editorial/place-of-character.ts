// Where a character of a page stands in the brief's file.

import type { Place } from '../brief/overrides/origins.ts';
import type { ParsedBrief } from '../brief/parse-brief.ts';
import { parsePath } from '../brief/yaml/path-text.ts';
import { placeOf } from './finding-span.ts';

/**
 * The place of `character` in the text at a path such as `claims[0].text`. Words of the template
 * have no place; a character of theirs may still stand in the brief.
 */
export function placeOfCharacter(
  parsed: ParsedBrief,
  at: string | undefined,
  character: string,
): Place | undefined {
  const path = at === undefined ? undefined : parsePath(at);
  if (path !== undefined) return placeOf({ path, words: character }, parsed);
  const start = parsed.text.indexOf(character);
  if (start === -1) return undefined;
  return { file: parsed.file, span: { start, end: start + character.length } };
}
