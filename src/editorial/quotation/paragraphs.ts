// Counts the paragraphs of a source text the way a locator such as `¶4` does.

import type { Span } from '../../diagnostics/diagnostic.ts';

/** Lines up to this length, with blank lines between them, are lines of a hard-wrapped text. */
const WRAPPED_WIDTH = 100;

// A full stop, question or exclamation mark (also of other scripts), then closing marks.
// An ellipsis counts only before a closing mark: bare, it ends a teaser that was cut off.
const SENTENCE_END =
  /(?:(?<!\.\.)[.!?。！？।؟։።]|(?:…|\.\.\.)(?=["'’”“»«›‹‘」』)\]]))["'’”“»«›‹‘」』)\]）】\s]*$/u;

/** Japanese leaves the full stop out where corner brackets end a paragraph of speech. */
const SPOKEN = /^\s*[「『][^「」]{7,}[」』]\s*$/u;

/** A sentence that leads to a quotation; a single word is a label. */
const LEADS_ON = /\S\s+\S.*[:：]$/su;
const OPENS = /^\s*["“„«»‘'「『”]/u;

// A line goes on in the next one if that begins with a small letter and it has no end itself.
const UNWRAPPED = /[^\n]+(?:(?<![.!?…:"”»])\n[^\S\n]*(?=\p{Ll})[^\n]+)*/gu;

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
  const blocks = isWrapped(text) ? /[^\s](?:[\s\S]*?)(?=\n[^\S\n]*\n|$(?![\s\S]))/gu : UNWRAPPED;
  return Array.from(text.matchAll(blocks), ({ 0: block, index }) => {
    return { start: index, end: index + block.length };
  });
}

function isWrapped(text: string): boolean {
  const hasBlankLine = /\n[^\S\n]*\n/u.test(text.trim());
  return hasBlankLine && text.split('\n').every((line) => line.trim().length <= WRAPPED_WIDTH);
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
