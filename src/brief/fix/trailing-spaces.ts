// Takes spaces off the ends of lines, where they are no part of a value.
import { parseDocument, visit } from 'yaml';

/** The text without spaces at the ends of lines; what stands inside values is left alone. */
export function withoutTrailingSpaces(text: string): string {
  const values = valuesOverLines(text);
  return text.replace(/(?<![ \t])[ \t]+(?=\r?\n|$)/g, (spaces, at: number) =>
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
