// Puts the problem of a mark that is never closed where it opens: that is where it is mended.

import { type Document, type Range, visit } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hashHint, inQuotes } from '../hints/quote-hint.ts';
import { NO_CLOSING_BRACKET, NO_CLOSING_QUOTE } from './yaml-wording.ts';

/**
 * A missing mark is noticed where the next key begins or the file ends. Answers with `found`, moved
 * to the opening if there is one in `document`, which `text` became.
 */
export function atOpening(
  found: readonly Diagnostic[],
  document: Document.Parsed,
  text: string,
): Diagnostic[] {
  const opened = findOpened(document, text);
  return found.map((problem) => {
    const end = problem.span?.start ?? 0;
    if (problem.message === NO_CLOSING_QUOTE) {
      const quote = opened.quotes.find(([start, , last]) => start < end && last >= end);
      return moved(text, problem, quote?.[0], 'quotation mark', closingMark(text, quote?.[0]));
    }
    const closing = NO_CLOSING_BRACKET.exec(problem.message)?.[1];
    if (closing === undefined) return problem;
    return moved(text, problem, opened.brackets.get(end), closing === ']' ? '[' : '{', closing);
  });
}

function moved(
  text: string,
  problem: Diagnostic,
  start: number | undefined,
  opening: string,
  closing: string,
): Diagnostic {
  if (start === undefined) return problem;
  return {
    ...problem,
    message: `the ${opening} that opens here is never closed`,
    span: { start, end: start + 1 },
    hint:
      (/[\]}]/.test(closing) ? hashHint(text, start) : undefined) ?? `add the closing ${closing}`,
  };
}

// An apostrophe such as that of ’tis opens a quotation for YAML.
function closingMark(text: string, start: number | undefined): string {
  const line = /^'[\p{L}\p{N}][^'\r\n]*/u.exec(text.slice(start))?.[0];
  return line === undefined ? 'mark' : `mark; if it is part of the text, write ${inQuotes(line)}`;
}

interface Opened {
  readonly quotes: readonly Range[];
  /** Where brackets open, by where their contents end; of several the outermost. */
  readonly brackets: ReadonlyMap<number, number>;
}

function findOpened(document: Document.Parsed, text: string): Opened {
  const quotes: Range[] = [];
  const brackets = new Map<number, number>();
  visit(document, {
    Scalar(_key, { range, type }) {
      if (range && type?.startsWith('QUOTE')) quotes.push(range);
    },
    Collection(_key, { range }) {
      // A pair in a list is a mapping without brackets of its own.
      if (!range || !/[[{]/.test(text.charAt(range[0]))) return;
      if (!brackets.has(range[1])) brackets.set(range[1], range[0]);
    },
  });
  return { quotes, brackets };
}
