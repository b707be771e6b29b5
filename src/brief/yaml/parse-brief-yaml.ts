// The YAML of a brief: its values with the lines of texts as typed, since a blank line parts two
// paragraphs however YAML writes the text, and warnings where YAML takes away what seems to belong to a
// text: what stands behind a “#”, which begins a comment.

import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts';
import type { BriefCode } from '../codes.ts';
import { schemaAt } from '../format/schema-walk.ts';
import { type ParsedYaml, parseYamlText, type YamlFile } from './parse-yaml-text.ts';
import { type Path, pathText } from './path-text.ts';
import { type TextAt, textsOfValue } from './texts-of-value.ts';

/** Parses the text of a brief, or of a file that it includes. */
export function parseBriefYaml(text: string, file: string): ParsedYaml {
  const yaml = parseYamlText(text, file);
  if (yaml.broken) return yaml;
  const own = { file, text, yaml };
  const found = [...textAfterHash(own), ...keepTypedLines(own)];
  return found.length === 0 ? yaml : { ...yaml, diagnostics: [...yaml.diagnostics, ...found] };
}

/** Fields that stand in one line of the page, or in the middle of one. */
const ONE_LINE: ReadonlySet<unknown> = new Set([
  'affiliation',
  'alt',
  'author',
  'caveats',
  'coverage',
  'credit',
  'duration',
  'monitoring',
  'name',
  'organisation',
  'owner',
  'place',
  'publisher',
  'role',
  'short',
  'subtitle',
  'title',
]);

/** How an item of a list begins. */
const ITEM = String.raw`[^\S\n]*(?:[-*•–—]|\d{1,3}[.)])[^\S\n]`;
const LINE_OF_ITEM = new RegExp(`\\n(?=${ITEM})`, 'gu');
const ITEM_LINE = new RegExp(`^${ITEM}`, 'u');
/** Items that may have been folded into one line. */
const FOLDED_ITEMS = /\s(?:[-*•–—]|\d{1,3}[.)])\s.*\s(?:[-*•–—]|\d{1,3}[.)])\s/su;

/**
 * Puts a blank line between the paragraphs of every text of the file, whichever way YAML has folded
 * it, and tells what is lost all the same: items that ran together, paragraphs of one-line fields.
 */
function keepTypedLines(file: YamlFile): Diagnostic[] {
  const isWanted = (text: string): boolean => text.includes('\n') || FOLDED_ITEMS.test(text);
  return textsOfValue(file.yaml.value, isWanted).flatMap((each) => {
    const span = file.yaml.locate(each.path);
    const source = span === undefined ? '' : file.text.slice(span.start, span.end);
    const text = each.text.includes('\n') ? typedLines(each.text, source) : each.text;
    if (text !== each.text) each.put(text);
    return [...foldedItems(file, each, source), ...lostParagraphs(file, each.path, text)];
  });
}

/** In a text that begins with `|` each line end is kept; in all others only those of blank lines. */
function typedLines(value: string, source: string): string {
  const text = /^[|>]/.test(source) ? value.replace(/(?<!\n)\n+$/, '') : value;
  if (source.startsWith('|')) return text.replace(LINE_OF_ITEM, '\n\n');
  return text.trimEnd().includes('\n') ? text.replace(/\n+(?=[^\n])/g, '\n\n') : text;
}

function foldedItems(file: YamlFile, { path }: TextAt, source: string): Diagnostic[] {
  if (source.startsWith('|')) return [];
  const lines = source.split('\n').slice(1);
  if (lines.filter((line) => ITEM_LINE.test(line)).length < 2) return [];
  // A line that is indented more than the first keeps its end.
  if (source.startsWith('>') && lines.some((line) => isDeeperItem(line, lines[0]!))) return [];
  const message = `the items of the list in “${pathText(path)}” run together in one line`;
  const hint = 'begin the text with | behind the key; its lines follow below, indented';
  return [warning('items-run-together', message, hint, file, path)];
}

function isDeeperItem(line: string, first: string): boolean {
  return ITEM_LINE.test(line) && line.search(/\S/) > first.search(/\S/);
}

function lostParagraphs(file: YamlFile, path: Path, text: string): Diagnostic[] {
  const key = path.findLast((step) => typeof step === 'string');
  if (!ONE_LINE.has(key) || !/\n\s*\n/.test(text.trim())) return [];
  const message = `a blank line in “${pathText(path)}” parts nothing: it is printed in one line`;
  const hint = 'write it without the blank line, and what follows in a note';
  return [warning('blank-line', message, hint, file, path)];
}

function warning(
  code: BriefCode,
  message: string,
  hint: string,
  { file, yaml }: YamlFile,
  path: Path,
): Diagnostic {
  const span = yaml.locate(path);
  return { code, severity: 'warning', message, hint, file, ...(span && { span }) };
}

/** A comment that may be words: `#4`, `#Talks`, `# 4`, behind a value or on a line of its own. */
const CANDIDATE = /\s#[^\S\n]?[\p{L}\p{N}]/u;
/** Words by which people mark a comment for themselves. */
const REMARK = /^#(?:todo|to do|fixme|xxx|tbd|tbc|check|note|nb|hack|wip|ok)(?![\p{L}\p{N}])/iu;
/** An entry that was put out of use. */
const ENTRY = /^#\p{Ll}[\p{L}\p{N}_-]*:(?:\s|$)/u;
/** So many words are a sentence on its way, not a name or a term. */
const SENTENCE = /(?:\S+\s+){3}\S/u;
const SENTENCE_END = /[.!?…][\p{Pe}\p{Pf}"']*$/u;

/** A warning for every text of the file that seems to go on behind the # where it ends. */
function textAfterHash(file: YamlFile): Diagnostic[] {
  const { text, yaml } = file;
  if (!CANDIDATE.test(text)) return [];
  return textsOfValue(yaml.value, () => true).flatMap(({ path, text: value }) => {
    const span = yaml.locate(path);
    const comment = span && commentBehind(file, path, span, value);
    if (span === undefined || comment === undefined) return [];
    const words = text.slice(comment.start, comment.end).trimEnd();
    const whole = `${wordsOf(text.slice(span.start, span.end), value)} ${words}`;
    return accepts(path, whole) ? [hashWarning(file.file, comment, words, whole)] : [];
  });
}

/** Where the comment stands that seems to belong to the value before it. */
function commentBehind(
  { text, yaml }: YamlFile,
  path: Path,
  { start, end }: Span,
  value: string,
): Span | undefined {
  const sign = text[start] ?? '';
  if (sign === '|' || sign === '>') return undefined;
  const lineEnd = endOfLine(text, end);
  const [, gap, comment] = /^([ \t]+)(#.*)$/u.exec(text.slice(end, lineEnd).trimEnd()) ?? [];
  if (gap !== undefined && comment !== undefined) {
    const goesOn =
      sign === '"' || sign === "'" ? /^#\p{N}/u.test(comment) : seemsText(comment, gap, value);
    return goesOn && !isRemark(comment) ? { start: end + gap.length, end: lineEnd } : undefined;
  }
  if (sign === '"' || sign === "'" || text.slice(end, lineEnd).trim() !== '') return undefined;
  return commentBelow(
    text,
    lineEnd,
    value,
    columnOf(text, yaml.locateKey(path)?.start ?? start, path),
  );
}

/** A line below a text without quotation marks that would belong to it but for its #. */
function commentBelow(text: string, from: number, value: string, column: number): Span | undefined {
  const start = from + 1;
  const end = endOfLine(text, start);
  const [, indent = '', comment] = /^( +)(#.*)$/u.exec(text.slice(start, end).trimEnd()) ?? [];
  if (comment === undefined || indent.length <= column || isRemark(comment)) return undefined;
  const goesOn =
    /^#\p{N}/u.test(comment) || (/^#\p{L}/u.test(comment) && !SENTENCE_END.test(value));
  return goesOn ? { start: start + indent.length, end } : undefined;
}

/** Comments stand apart by two spaces, or by one behind their #; `# four` after half a sentence is none. */
function seemsText(comment: string, gap: string, value: string): boolean {
  if (/^#\p{N}/u.test(comment)) return true;
  if (gap.length > 1) return false;
  if (/^#\p{L}/u.test(comment)) return true;
  if (SENTENCE_END.test(value)) return false;
  return /^# \p{N}/u.test(comment) || (/^# \p{L}/u.test(comment) && SENTENCE.test(value));
}

function isRemark(comment: string): boolean {
  return REMARK.test(comment) || ENTRY.test(comment);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** The column of the key, or of the dash before an entry of a list. */
function columnOf(text: string, at: number, path: Path): number {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  if (typeof path.at(-1) !== 'number') return at - line;
  return text.slice(line, at).search(/\S|$/);
}

/** Quotation marks around the first words were meant as part of the text. */
function wordsOf(source: string, value: string): string {
  return /^["']/.test(source) ? source : value;
}

/** Only where the format has room for any words could they be lost. */
function accepts(path: Path, whole: string): boolean {
  const own = schemaAt(path);
  if (own !== undefined) return parses(own, whole);
  const list = schemaAt(path.slice(0, -1));
  return list !== undefined && parses(list, [whole]);
}

function parses(schema: NonNullable<ReturnType<typeof schemaAt>>, value: unknown): boolean {
  return (schema as unknown as { safeParse(value: unknown): { success: boolean } }).safeParse(value)
    .success;
}

function hashWarning(file: string, span: Span, words: string, whole: string): Diagnostic {
  return {
    code: 'text-after-hash',
    severity: 'warning',
    message: `the text ends before “${words}”: a space and # begin a comment`,
    file,
    span: { start: span.start, end: span.start + words.length },
    hint: `if that belongs to the text, write ${quoted(whole)}; if not, put two spaces before # and one behind it`,
  };
}

function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
