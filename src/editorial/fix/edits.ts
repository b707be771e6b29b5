// Edits that mend a brief: the hash of a source, typographic slips in our own words, marks round a quotation.

import type { TextEdit } from '../../brief/edit/text-edits.ts';
import type { Brief } from '../../brief/format/schema.ts';
import type { ParsedBrief } from '../../brief/parse-brief.ts';
import type { Path } from '../../brief/yaml/path-text.ts';
import { yamlText } from '../../brief/yaml/yaml-text.ts';
import { readContents } from '../contents.ts';
import { ignoreFor } from '../ignore.ts';
import { betweenOuterMarks, withoutOuterMarks } from '../quotation/read-quotation.ts';
import { localSource } from '../quotation/source-text.ts';
import { withoutQuoted } from '../wording/prose.ts';

/**
 * The edits that add `sha256` beside `text` of each source whose bytes are there. A wrong hash is never
 * replaced: only the desk can tell whether it or the text is right.
 */
export function hashEdits(
  parsed: Pick<ParsedBrief, 'text' | 'locate'>,
  brief: Brief,
  sources: ReadonlyMap<string, Uint8Array>,
): readonly TextEdit[] {
  return [...sources].flatMap(([id, bytes]) => {
    const span = parsed.locate(['sources', id, 'text']);
    const missing = brief.sources?.[id] !== undefined && brief.sources[id].sha256 === undefined;
    if (span === undefined || !missing) return [];
    return [hashEdit(parsed.text, span.end, localSource(bytes).sha256)];
  });
}

function hashEdit(text: string, valueEnd: number, sha256: string): TextEdit {
  const lineStart = text.lastIndexOf('\n', valueEnd - 1) + 1;
  const indent = /^( *)text *:/.exec(text.slice(lineStart))?.[1];
  // Inside { } it goes on in the same line.
  if (indent === undefined) return { start: valueEnd, end: valueEnd, text: `, sha256: ${sha256}` };
  const newline = text.indexOf('\n', valueEnd);
  const at = newline === -1 ? text.length : newline;
  const end = text[at - 1] === '\r' ? at - 1 : at;
  const lineEnd = text[at - 1] === '\r' ? '\r\n' : '\n';
  return { start: end, end, text: `${lineEnd}${indent}sha256: ${sha256}` };
}

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

/** The edits that take outer marks off quotations, unless the brief says that they belong there. */
export function markEdits(
  { text, locate }: Pick<ParsedBrief, 'text' | 'locate'>,
  brief: Brief,
): readonly TextEdit[] {
  const texts = (brief.quotes ?? []).flatMap((quote, index): [Path, string | undefined][] => [
    [['quotes', index, 'text'], quote.text],
    [['quotes', index, 'original', 'text'], quote.original?.text],
  ]);
  return texts.flatMap(([path, words]) => {
    const span = words === undefined ? undefined : locate(path);
    if (words === undefined || !span || !betweenOuterMarks(words)) return [];
    if (ignoreFor(brief, path, 'quotation-in-marks')) return [];
    const raw = text.slice(span.start, span.end);
    return /^[|>]/.test(raw)
      ? blockEdits(raw, span.start)
      : [{ ...span, text: scalar(withoutOuterMarks(words), isInBraces(text, span.start)) }];
  });
}

/** What a mended text reads, for whoever compares two briefs. */
export function mendedQuotation(path: Path, text: string): string {
  const isWords = path[0] === 'quotes' && path.at(-1) === 'text' && path.length < 5;
  return isWords ? withoutOuterMarks(text) : text;
}

function scalar(words: string, inBraces: boolean): string {
  const plain = yamlText(words);
  return words.includes('\n') || (inBraces && /^[^"'].*[,[\]{}]/u.test(plain))
    ? JSON.stringify(words)
    : plain;
}

// In a block a value stands behind its key, and nothing but spaces and dashes before that.
function isInBraces(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return !/^[\s-]*(?:text *: *)?$/.test(line);
}

// The lines of a block stay as they are laid out.
function blockEdits(raw: string, at: number): readonly TextEdit[] {
  const head = raw.indexOf('\n') + 1;
  const inner = betweenOuterMarks(raw.slice(head));
  if (!inner) return [];
  const body = raw.slice(head);
  const start = at + head + body.length - body.trimStart().length;
  return [
    { start, end: at + head + inner.start, text: '' },
    { start: at + head + inner.end, end: at + head + body.trimEnd().length, text: '' },
  ];
}
