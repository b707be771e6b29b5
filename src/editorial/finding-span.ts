// Where in the YAML a finding is shown: the words it means, the field, or what holds the field.

import type { ParsedBrief } from '../brief/parse-brief.ts';
import type { Span } from '../diagnostics/diagnostic.ts';
import type { Finding, Path } from './check.ts';

/** The span of a finding; undefined if nothing on its path stands in the file. */
export function spanOf(
  finding: Pick<Finding, 'path' | 'words'>,
  { locate, text }: Pick<ParsedBrief, 'locate' | 'text'>,
): Span | undefined {
  const field = nearestSpan(finding.path, locate);
  if (!field || finding.words === undefined || finding.words === '') return field;
  // Escapes and folded lines can hide the words in the YAML; then the whole field is shown.
  const at = text.slice(field.start, field.end).indexOf(finding.words);
  if (at === -1) return field;
  const start = field.start + at;
  return { start, end: start + finding.words.length };
}

// A field that is missing is shown at its item; `source: a` has no place for its only member.
function nearestSpan(path: Path, locate: ParsedBrief['locate']): Span | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const span = locate(path.slice(0, length));
    if (span) return span;
  }
  return undefined;
}
