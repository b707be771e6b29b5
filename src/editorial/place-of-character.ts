// Where a character of a page stands in the brief's file.
import type { ParsedBrief } from '../brief/parse-brief.ts';
import { parsePath } from '../brief/path-text.ts';
import type { Span } from '../diagnostics/diagnostic.ts';
import { spanOf } from './finding-span.ts';

/**
 * The place of `character` in the text at a path such as `claims[0].text`. Words of the template
 * have no place; a character of theirs may still stand in the brief.
 */
export function placeOfCharacter(
  parsed: ParsedBrief,
  at: string | undefined,
  character: string,
): Span | undefined {
  const path = at === undefined ? undefined : parsePath(at);
  if (path !== undefined) return spanOf({ path, words: character }, parsed);
  const start = parsed.text.indexOf(character);
  return start === -1 ? undefined : { start, end: start + character.length };
}
