// Quotation marks round the whole text of a quotation, which the page would print twice.

import type { Brief } from '../../brief/format/schema.ts';
import type { ParsedBrief } from '../../brief/parse-brief.ts';
import type { Path } from '../../brief/yaml/path-text.ts';
import { yamlText } from '../../brief/yaml/yaml-text.ts';
import { ignoreFor } from '../ignore.ts';
import { betweenOuterMarks, withoutOuterMarks } from '../quotation/outer-marks.ts';
import type { TextEdit } from './text-edit.ts';

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
