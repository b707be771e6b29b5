// One value as YAML writes it, in the style that it had or that its neighbours have.
import { Scalar, stringify } from 'yaml';
import { parseYamlText } from '../yaml/parse-yaml-text.ts';
import { isRecord } from '../yaml/plain-value.ts';
import { foldedLines } from './fold.ts';
import type { HouseStyle } from './house-style.ts';

/** How a text may be written. */
export type TextStyle = 'plain' | 'single' | 'double' | 'folded' | 'literal';

/** Where a value is written, and how. */
export interface Setting {
  readonly house: HouseStyle;
  /** The column of its key or dash. */
  readonly column: number;
  /** True if it must stay in its line: between braces, or before a comment. */
  readonly inLine: boolean;
  readonly inFlow: boolean;
  readonly style?: TextStyle | undefined;
  /** The text as it stands there now. */
  readonly before?: string | undefined;
}

export type PlainScalar = string | number | boolean | null;

/** The value as it stands after its key. */
export function writeScalar(value: PlainScalar, setting: Setting): string {
  if (typeof value !== 'string') return value === null ? 'null' : String(value);
  for (const style of stylesFor(value, setting)) {
    const written = WRITERS[style](value, setting);
    if (written !== undefined && isReadBack(written, value, setting)) return written;
  }
  return JSON.stringify(value);
}

/** The style of a text that stands somewhere. */
export function styleOf(raw: string): TextStyle {
  const styles: Readonly<Record<string, TextStyle>> = {
    "'": 'single',
    '"': 'double',
    '>': 'folded',
    '|': 'literal',
  };
  return styles[raw[0] ?? ''] ?? 'plain';
}

function stylesFor(value: string, { house, column, inLine, style, before }: Setting): TextStyle[] {
  const isLong = value.length + column > house.width && value.includes(' ');
  const usual = style ?? (isLong && house.folds ? 'folded' : 'plain');
  const inOneLine: TextStyle[] = [usual, 'plain', 'double'];
  if (inLine) return inOneLine.filter((each) => each !== 'folded' && each !== 'literal');
  const isBlock = usual === 'folded' || usual === 'literal';
  const blocks: TextStyle[] = house.folds ? ['folded', 'literal'] : ['literal'];
  if (value.includes('\n') && !isBlock)
    return before?.includes('\n') ? [usual, ...blocks, 'double'] : [...blocks, 'double'];
  // What nobody has laid out yet and is short stands in a line.
  const isShort = usual === 'folded' && before === undefined && !isLong && !value.includes('\n');
  return isShort ? ['plain', 'double'] : [usual, ...(isBlock ? blocks : []), ...inOneLine];
}

type Writer = (value: string, setting: Setting) => string | undefined;

const WRITERS: Readonly<Record<TextStyle, Writer>> = {
  plain: (value, setting) => {
    const line = byLibrary(value, Scalar.PLAIN, setting);
    return line === value ? overLines(line, setting) : line;
  },
  single: (value, setting) => byLibrary(value, Scalar.QUOTE_SINGLE, setting),
  double: (value, setting) => byLibrary(value, Scalar.QUOTE_DOUBLE, setting),
  folded: (value, setting) => {
    const { width } = setting.house;
    const indent = contentIndent(setting);
    const old = contentLines(setting.before);
    const text = value.replace(/\n+$/, '');
    return block('>', value, foldedLines(text, width - indent, old), setting);
  },
  literal: (value, setting) => block('|', value, value.replace(/\n+$/, '').split('\n'), setting),
};

function byLibrary(value: string, type: Scalar.Type, { inFlow }: Setting): string | undefined {
  if (value.includes('\n') && type !== Scalar.QUOTE_DOUBLE) return undefined;
  const scalar = new Scalar(value);
  scalar.type = type;
  const form = {
    version: '1.2',
    lineWidth: 0,
    flowCollectionPadding: false,
    doubleQuotedMinMultiLineLength: 1e9,
  } as const;
  if (!inFlow) return stringify(scalar, { ...form, blockQuote: false }).trimEnd();
  const list = stringify([scalar], { ...form, collectionStyle: 'flow' }).trimEnd();
  return list.slice(1, -1);
}

/** A text without marks over as many lines as it needs, if it stood over several. */
function overLines(line: string, { before, house, column, inLine }: Setting): string {
  if (inLine || !before?.includes('\n') || styleOf(before) !== 'plain') return line;
  const rows = before.split(/\r?\n/);
  const indent = /^ */.exec(rows.slice(1).find((row) => row.trim() !== '')!)![0];
  const content = rows.map((row) => row.trim());
  const width = house.width - Math.max(indent.length, column + 2);
  return foldedLines(line, width, content)
    .map((row, index) => (index === 0 || row === '' ? row : indent + row))
    .join('\n');
}

/** A text in lines of its own, below the sign that says how they are read. */
function block(
  sign: string,
  value: string,
  lines: readonly string[],
  setting: Setting,
): string | undefined {
  if (/^[ \t]/.test(value.replace(/^\n+/, '')) || value.trim() === '') return undefined;
  const pad = ' '.repeat(contentIndent(setting));
  const ends = /\n*$/.exec(value)![0].length;
  const chomping = ['-', ''][ends] ?? '+';
  const body = lines.map((line) => (line === '' ? '' : pad + line)).join('\n');
  const comment = /^[|>][-+\d]*([ \t]+#[^\r\n]*)/.exec(setting.before ?? '')?.[1] ?? '';
  return `${sign}${chomping}${comment}\n${body}${'\n'.repeat(Math.max(0, ends - 1))}`;
}

function contentLines(before: string | undefined): string[] {
  if (before === undefined || !/^[|>]/.test(before)) return [];
  return before
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.trimStart());
}

function contentIndent({ before, column, house }: Setting): number {
  const rows = before !== undefined && /^[|>]/.test(before) ? before.split(/\r?\n/).slice(1) : [];
  const first = rows.find((row) => row.trim() !== '');
  return first === undefined ? column + house.step : first.length - first.trimStart().length;
}

function isReadBack(written: string, value: string, { inFlow }: Setting): boolean {
  const text = inFlow ? `{ a: 1, key: ${written}, b: 2 }\n` : `key: ${written}\n`;
  const read = parseYamlText(text, '');
  return read.diagnostics.length === 0 && isRecord(read.value) && read.value['key'] === value;
}
