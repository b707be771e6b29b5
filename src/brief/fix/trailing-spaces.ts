// Takes spaces off the ends of lines, where they are no part of a value.
import { parseDocument, visit } from 'yaml';

const TRAILING = /(?<![ \t])[ \t]+(?=\r?\n|$)/;

/** The text without spaces at the ends of lines; what stands inside values is left alone. */
export function withoutTrailingSpaces(text: string): string {
  if (!TRAILING.test(text)) return text;
  const values = valuesOverLines(text);
  return text.replace(new RegExp(TRAILING, 'g'), (spaces, at: number) =>
    values.some(([start, end]) => start <= at && at < end) ? spaces : '',
  );
}

function valuesOverLines(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  visit(parseDocument(text, { uniqueKeys: false, logLevel: 'silent' }), {
    Scalar(_key, { range }) {
      if (range && text.slice(range[0], range[1]).includes('\n')) found.push([range[0], range[1]]);
    },
  });
  return found;
}
