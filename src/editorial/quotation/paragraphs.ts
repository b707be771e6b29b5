// Counts the paragraphs of a source text the way a locator such as `¶4` does.

import type { Span } from '../../diagnostics/diagnostic.ts';

/** Lines up to this length, with blank lines between them, are lines of a hard-wrapped text. */
const WRAPPED_WIDTH = 100;

// A full stop, question or exclamation mark (also of other scripts), then closing marks.
// An ellipsis counts only before a closing mark: bare, it ends a teaser that was cut off.
const SENTENCE_END =
  /(?:(?<!\.\.)[.!?。！？।؟։።]|(?:…|\.\.\.)(?=["'’”“»«›‹‘」』)\]]))["'’”“»«›‹‘」』)\]）】\s]*$/u;

/** Japanese leaves the full stop out where corner brackets end a paragraph of speech. */
const SPOKEN = /(?:^|\n)\s*[「『][^「」]{7,}[」』]\s*$/u;

/** A sentence that leads to a quotation; a single word is a label. */
const LEADS_ON = /\S\s+\S.*[:：]$/su;
const OPENS = /^\s*["“„«»‘'「『”]/u;

const BETWEEN_BLANK_LINES = /[^\s](?:[\s\S]*?)(?=\n[^\S\n]*\n|$(?![\s\S]))/gu;
const LINE_END = /[.!?…:"”»]$/u;

/** The paragraphs of `text` in order, without headlines, crossheads and page furniture. */
export function splitParagraphs(text: string): readonly Span[] {
  // The end of a long paragraph decides; the rest of it need not be read.
  const blocks = splitBlocks(text);
  return blocks.filter(({ start, end }, index) => {
    const ending = text.slice(Math.max(start, end - 200), end).trimEnd();
    if (SENTENCE_END.test(ending.slice(-40))) return true;
    if (index > 0 && SPOKEN.test(text.slice(start, end))) return true;
    // `The mayor said:` above what the mayor said.
    const next = blocks[index + 1];
    return (
      LEADS_ON.test(ending) && next !== undefined && OPENS.test(text.slice(next.start, next.end))
    );
  });
}

/** All blocks of `text`, headlines and the like too: its lines, or what blank lines divide. */
export function splitBlocks(text: string): readonly Span[] {
  if (!isWrapped(text)) return blocksOfLines(text.split('\n'));
  return Array.from(text.matchAll(BETWEEN_BLANK_LINES), ({ 0: block, index }) => {
    return { start: index, end: index + block.length };
  });
}

/** True if the paragraphs of `text` have several lines, and blank lines stand between them. */
export function isWrapped(text: string): boolean {
  if (!/\n[^\S\n]*\n/u.test(text.trim())) return false;
  const lines = text.split('\n').map((line) => line.trim().length);
  const long = lines.filter((length) => length > WRAPPED_WIDTH).length;
  if (long === 0) return true;
  // An address may be longer than the lines of the text.
  const within = lines.filter((length, index) => length > 0 && (lines[index + 1] ?? 0) > 0);
  const longWithin = within.filter((length) => length > WRAPPED_WIDTH).length;
  const written = lines.filter((length) => length > 0).length;
  return longWithin * 10 < within.length && long * 5 <= written;
}

// A line goes on in the next one if it has no end itself, and that begins with a small letter or it
// is as long as the lines of a text that was copied without its blank lines.
function blocksOfLines(lines: readonly string[]): readonly Span[] {
  const full = fullLength(lines);
  const blocks: Span[] = [];
  let at = 0;
  let before = '';
  for (const line of lines) {
    const end = at + line.length;
    const goesOn =
      before !== '' &&
      !LINE_END.test(before) &&
      (/^\s*\p{Ll}/u.test(line) || (before.length >= full && /\S/u.test(line)));
    const start = goesOn ? blocks.pop()!.start : at;
    if (line !== '') blocks.push({ start, end });
    before = line;
    at = end + 1;
  }
  return blocks;
}

/** The length of a full line of a text with broken lines; of any other, more than any has. */
function fullLength(lines: readonly string[]): number {
  const written = lines.filter((line) => line.trim() !== '');
  const lengths = written.map(({ length }) => length).sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < 45 || lengths.at(-1)! > 1.5 * WRAPPED_WIDTH) return Number.POSITIVE_INFINITY;
  const full = width * 0.75;
  const open = written.filter((line) => line.length >= full && !LINE_END.test(line.trimEnd()));
  return open.length * 2 >= written.length ? full : Number.POSITIVE_INFINITY;
}

/** The paragraphs that a locator names (`¶4`, `¶4–6`, `¶2, ¶5`), or none if it names no paragraph. */
export function paragraphsOf(locator: string | undefined): readonly number[] {
  const numbers: number[] = [];
  for (const [, list = ''] of (locator ?? '').matchAll(/¶+\s*(\d[\d\s,–-]*)/gu)) {
    for (const [, first, last] of list.matchAll(/(\d{1,6})(?:\s*[–-]\s*(\d{1,6}))?/gu)) {
      const [low, high] = [Number(first), Number(last ?? first)];
      // A range is bounded: `¶1–999999` is a slip, and its ends say enough.
      if (high - low > 1000) numbers.push(low, high);
      else for (let number = low; number <= high; number += 1) numbers.push(number);
    }
  }
  return numbers;
}
