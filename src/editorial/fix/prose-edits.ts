// Typographic slips in the desk’s own words: runs of spaces, letters in pieces. Quotations are left alone.

import type { Brief } from '../../brief/format/schema.ts';
import type { ParsedBrief } from '../../brief/parse-brief.ts';
import { readContents } from '../contents.ts';
import { withoutQuoted } from '../wording/prose.ts';
import type { TextEdit } from './text-edit.ts';

/** Stands for a space of the text while quotations are blanked out with spaces. */
const SPACE = '\u0001';
// Spaces at the beginning of a line are YAML’s; one after a backslash is written on purpose.
const SPACES = new RegExp(`(?<=[^\\s${SPACE}\\\\])${SPACE}{2,}(?=[^\\s${SPACE}])`, 'gu');
const LINE_END = new RegExp(`(?<=[^\\s${SPACE}\\\\])[${SPACE}\\t]+(?=\\r?\\n)`, 'gu');
const LETTER = /\P{M}\p{M}*/gu;

/** The edits that set the prose of a brief right; they change no word. */
export function proseEdits(
  { text, locate }: Pick<ParsedBrief, 'text' | 'locate'>,
  brief: Brief,
): readonly TextEdit[] {
  const edits = readContents(brief).prose.flatMap(({ path }) => {
    const span = locate(path);
    return span === undefined ? [] : scalarEdits(text.slice(span.start, span.end), span.start);
  });
  // Two paths may lead to one value.
  return [...new Map(edits.map((edit) => [edit.start, edit])).values()];
}

function scalarEdits(raw: string, at: number): readonly TextEdit[] {
  const from = beginning(raw);
  const own = withoutQuoted(raw.slice(from).replaceAll(' ', SPACE));
  const replaced = (pattern: RegExp, replace: (match: string) => string): TextEdit[] =>
    Array.from(own.matchAll(pattern)).flatMap(({ 0: match, index }) => {
      const [start, text] = [at + from + index, replace(match)];
      return text === match ? [] : [{ start, end: start + match.length, text }];
    });
  return [
    ...replaced(SPACES, () => ' '),
    ...replaced(LINE_END, () => ''),
    ...replaced(LETTER, (letter) => letter.normalize('NFC')),
  ];
}

/** Where the words begin: after a quotation mark of YAML, or the line with `>-`. */
function beginning(raw: string): number {
  if (/^["']/.test(raw)) return 1;
  return /^[|>]/.test(raw) ? raw.indexOf('\n') + 1 : 0;
}
