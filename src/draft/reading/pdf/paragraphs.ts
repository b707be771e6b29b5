// The lines of columns to paragraphs: where one ends is told by gaps, indents, short lines and type.

import type { Column } from './columns.ts';
import type { Segment as Line } from './segments.ts';

export interface Paragraph {
  readonly text: string;
  readonly size: number;
  /** Where it began. */
  readonly page: number;
}

/** A column and the page that it stands on. */
export interface ColumnOnPage {
  readonly page: number;
  readonly lines: Column;
}

interface Draft {
  readonly lines: Line[];
  readonly page: number;
  /** True if the last line is as long as it could be. */
  isFull: boolean;
  /** True if the first line stands in. */
  readonly isIndented: boolean;
  readonly beginsColumn: boolean;
}

const SENTENCE_END = /[.!?…:。！？؟։။।]["'’”»›)\]」』]*[¹²³⁰⁴-⁹]*$/u;
const BULLET = /^(?:[•◦▪▸‣●■*·–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/u;
/** Scripts without spaces between words. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/** The paragraphs in order; one that goes on in the next column or page is one. */
export function paragraphsOf(columns: readonly ColumnOnPage[]): readonly Paragraph[] {
  const usual = usualSize(columns);
  const drafts = columns.flatMap(({ page, lines }) => inColumn(lines, page, usual));
  const isIndenting = drafts.filter(({ isIndented }) => isIndented).length > drafts.length / 5;
  const whole = joinedOver(drafts, usual, isIndenting);
  const written = hyphenatedIn(whole);
  return whole.map(({ lines, page }) => ({
    text: textOf(lines, written),
    size: lines[0]!.size,
    page,
  }));
}

/** The size that most of the text is set in. */
export function usualSize(columns: readonly ColumnOnPage[]): number {
  const letters = new Map<number, number>();
  for (const { lines } of columns)
    for (const { size, text } of lines) {
      const key = Math.round(size * 2) / 2;
      letters.set(key, (letters.get(key) ?? 0) + text.length);
    }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 10;
}

function inColumn(lines: Column, page: number, usual: number): readonly Draft[] {
  const measure = measureOf(lines);
  const drafts: Draft[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const draft = drafts.at(-1);
    const isIndented =
      indentOf(line, measure) > 0.6 * line.size && indentOf(line, measure) < 5 * line.size;
    if (draft && before && !begins(line, before, measure, usual)) draft.lines.push(line);
    else drafts.push({ lines: [line], page, isFull: true, isIndented, beginsColumn: index === 0 });
    drafts.at(-1)!.isFull = roomAfter(line, measure) < 3 * line.size;
  });
  return drafts;
}

interface Measure {
  readonly left: number;
  readonly right: number;
  /** From line to line, in sizes of the type. */
  readonly leading: number;
}

function measureOf(lines: Column): Measure {
  const gaps = lines
    .slice(1)
    .map((line, index) => (line.baseline - lines[index]!.baseline) / line.size)
    .filter((gap) => gap > 0.5 && gap < 3)
    .sort((one, other) => one - other);
  const lefts = lines.map(({ left }) => left).sort((one, other) => one - other);
  const rights = lines.map(({ right }) => right).sort((one, other) => one - other);
  return {
    left: lefts[Math.floor(lefts.length * 0.1)] ?? 0,
    right: rights[Math.floor(rights.length * 0.9)] ?? 0,
    leading: gaps[Math.floor(gaps.length * 0.4)] ?? 1.2,
  };
}

// From where its lines begin: on the right, if it is read from there.
function indentOf(line: Line, { left, right }: Measure): number {
  return line.isRightToLeft ? right - line.right : line.left - left;
}

function roomAfter(line: Line, { left, right }: Measure): number {
  return line.isRightToLeft ? line.left - left : right - line.right;
}

function begins(line: Line, before: Line, measure: Measure, usual: number): boolean {
  const gap = (line.baseline - before.baseline) / line.size;
  if (gap > Math.max(measure.leading * 1.3, 1.05) && gap > measure.leading + 0.3) return true;
  if (Math.abs(line.size - before.size) > 0.12 * before.size) return true;
  if (BULLET.test(line.text)) return true;
  // Lines of headlines end where the sense wants it.
  if (line.size > 1.15 * usual) return false;
  const indent = indentOf(line, measure) - indentOf(before, measure);
  if (indent > 0.6 * line.size && indent < 5 * line.size && isEnd(before, line, measure))
    return true;
  if (isEnd(before, line, measure) && hasRoom(before, line, measure)) return true;
  const isOther = !line.fonts.some((font) => before.fonts.includes(font));
  return isOther && (hasRoom(before, line, measure) || SENTENCE_END.test(before.text));
}

// In a ragged column lines end early; a paragraph that ends does so with a sentence.
function isEnd(before: Line, line: Line, measure: Measure): boolean {
  if (SENTENCE_END.test(before.text)) return true;
  return roomAfter(before, measure) > 8 * before.size && !/^\p{Ll}/u.test(line.text);
}

/** True if the first word of a line would have found its place at the end of the line before. */
function hasRoom(before: Line, line: Line, measure: Measure): boolean {
  const word = /^\S+/u.exec(line.text)?.[0] ?? '';
  const width = (word.length / Math.max(1, line.text.length)) * (line.right - line.left);
  return roomAfter(before, measure) > width + 0.6 * line.size;
}

/** How many paragraphs may lie between the parts of one: captions, notes, what was taken out to be large. */
const MOST_BETWEEN = 6;

function joinedOver(
  drafts: readonly Draft[],
  usual: number,
  isIndenting: boolean,
): readonly Draft[] {
  const rest = [...drafts];
  for (let at = 0; at < rest.length; at += 1) {
    const draft = rest[at]!;
    if (!isUsual(draft, usual)) continue;
    const next = rest.findIndex(
      (other, index) =>
        index > at &&
        index <= at + MOST_BETWEEN &&
        other.beginsColumn &&
        isUsual(other, usual) &&
        goesOnIn(draft, other, isIndenting && index === at + 1),
    );
    const isNear =
      next === at + 1 || rest.slice(at + 1, next).every((other) => !isUsual(other, usual));
    if (next === -1 || !isNear) continue;
    const [other] = rest.splice(next, 1);
    for (const line of other!.lines) draft.lines.push(line);
    draft.isFull = other!.isFull;
    // It may go on once more.
    at -= 1;
  }
  return rest;
}

function isUsual({ lines }: Draft, usual: number): boolean {
  return Math.abs(lines[0]!.size - usual) < 0.1 * usual;
}

function goesOnIn(draft: Draft, { lines, isIndented }: Draft, isIndenting: boolean): boolean {
  const last = draft.lines.at(-1)!.text;
  const first = lines[0]!.text;
  if (BULLET.test(first)) return false;
  if (/[\p{L}][-\u00AD‐]$/u.test(last)) return /^\p{L}/u.test(first);
  if (!SENTENCE_END.test(last)) return draft.isFull || /^\p{Ll}/u.test(first);
  if (/^\p{Ll}/u.test(first)) return true;
  return isIndenting && draft.isFull && !isIndented;
}

/** Words that stand with a hyphen inside a line. */
function hyphenatedIn(drafts: readonly Draft[]): ReadonlySet<string> {
  const text = drafts.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
  return new Set(text.match(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)+/gu) ?? []);
}

function textOf(lines: readonly Line[], written: ReadonlySet<string>): string {
  return lines.reduce(
    (text, line) => (text === '' ? line.text : joinedLine(text, line.text, written)),
    '',
  );
}

function joinedLine(text: string, line: string, written: ReadonlySet<string>): string {
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + line;
  const [, start] = /([\p{L}\p{M}]+)[-‐]$/u.exec(text) ?? [];
  const [end] = /^[\p{L}\p{M}]+/u.exec(line) ?? [];
  if (start !== undefined && end !== undefined) {
    const keepsHyphen = /^\p{Lu}/u.test(end) || written.has(`${start}-${end}`);
    return (keepsHyphen ? text : text.slice(0, -1)) + line;
  }
  const [last = '', first = ''] = [text.at(-1), line.at(0)];
  const isDense = DENSE.test(last) && DENSE.test(first);
  const isOneNumber = /\d[-–]$/u.test(text) && /^\d/u.test(line);
  return text + (isDense || isOneNumber || /\S\/$/u.test(text) ? '' : ' ') + line;
}
