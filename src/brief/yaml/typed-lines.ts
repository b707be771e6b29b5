// The lines of texts as they were typed: a blank line parts two paragraphs, however YAML writes the
// text, and the items of a list stay on lines of their own.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { BriefCode } from '../codes.ts';
import type { YamlFile } from './parse-yaml-text.ts';
import { type Path, pathText } from './path-text.ts';
import { type TextAt, textsOfValue } from './texts-of-value.ts';

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
export function keepTypedLines(file: YamlFile): Diagnostic[] {
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
