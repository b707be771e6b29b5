// Finds the place of a syntax error, of which Handlebars says only the line and shows the text.

/** Line and column, both from 1, of a message such as `Parse error on line 2:\n…{{ }\n----^`. */
export function placeOfSyntaxError(
  message: string,
  source: string,
): { line: number; column: number } | undefined {
  const [first = '', shown = '', arrow = ''] = message.split('\n');
  const line = Number(/on line (\d+)/.exec(first)?.[1]);
  if (!line) return undefined;
  const caret = arrow.indexOf('^');
  if (caret === -1) return { line, column: 1 };
  const before = shown.slice(0, caret).replace(/^\.\.\./, '');
  const after = shown.slice(caret).replace(/\.\.\.$/, '');
  const offset = findShown(source, before, after);
  if (offset === undefined) return { line, column: 1 };
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

// The picture leaves out line ends, so the text is searched without them.
function findShown(source: string, before: string, after: string): number | undefined {
  const offsets = [...source.matchAll(/[^\n]/g)].map((match) => match.index);
  const at = source.replaceAll('\n', '').indexOf(before + after);
  if (at === -1) return undefined;
  return offsets[at + before.length] ?? source.length;
}
