// Where in the YAML a finding, or a character of a page, is shown.

import type { Place } from '../brief/overrides/origins.ts';
import type { ParsedBrief } from '../brief/parse-brief.ts';
import { type Path, parsePath } from '../brief/yaml/path-text.ts';
import type { Finding } from './check.ts';

type Located = Pick<ParsedBrief, 'locate' | 'elsewhere' | 'file' | 'text' | 'texts'>;

/**
 * The place of a finding: the words it means, the field, or what holds the field; without a
 * span if nothing on its path stands anywhere.
 */
export function placeOf(
  finding: Pick<Finding, 'path' | 'words' | 'wordsBefore'>,
  parsed: Located,
): Place {
  const field = nearestPlace(finding.path, parsed);
  const span = field?.span;
  if (!span) return { file: parsed.file };
  // Of an edition for an audience, places are in the text that its author wrote.
  const own = field.file === parsed.file ? parsed.text : undefined;
  const text = parsed.texts.get(field.file) ?? own;
  if (text === undefined || finding.words === undefined || finding.words === '') return field;
  // Escapes and folded lines can hide the words in the YAML; then the whole field is shown.
  const fieldText = text.slice(span.start, span.end);
  let at = fieldText.indexOf(finding.words);
  for (let before = finding.wordsBefore ?? 0; before > 0 && at !== -1; before -= 1)
    at = fieldText.indexOf(finding.words, at + 1);
  if (at === -1) return field;
  const start = span.start + at;
  return { file: field.file, span: { start, end: start + finding.words.length } };
}

// A field that is missing is shown at its item; `source: a` has no place for its only member.
function nearestPlace(path: Path, { locate, elsewhere, file }: Located): Place | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const span = locate(path.slice(0, length));
    const place = span ? { file, span } : elsewhere(path.slice(0, length));
    if (place?.span) return place;
  }
  return undefined;
}

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
