// Puts the words of a line where they stand on the page: text is broken into lines in the order in
// which it is read, and reordered line by line (UAX 9, 3.4).
import type { Inline, Line } from 'pdfmake/js/Line.js';
import { visualOrder } from '../../type/directions.ts';

/** Moves the words of a line with right-to-left text to their places; they keep their reading order. */
export function arrangeLine(line: Line): void {
  const base = line.inlines[0]?.['_base'] as number | undefined;
  if (base === undefined) return;
  const inlines = line.inlines.flatMap((inline, index) =>
    index === line.inlines.length - 1 ? endOfLine(inline, base) : [inline],
  );
  line.inlines = inlines;
  // Space at the end of a line hangs over the edge: at the left if the paragraph ends there.
  let x = base === 1 ? -line.trailingCut : -line.leadingCut;
  for (const index of visualOrder(inlines.map((inline) => levelOf(inline, base)))) {
    inlines[index]!.x = x;
    x += inlines[index]!.width;
  }
}

/** Space at the end of a line runs in the direction of the paragraph (rule L1). */
function endOfLine(inline: Inline, base: number): Inline[] {
  const space = inline.text.length - inline.text.trimEnd().length;
  const { trailingCut } = inline;
  if (space === 0 || trailingCut === 0) return [inline];
  if (levelOf(inline, base) === base) return [inline];
  const ending = { ...inline, _level: base, width: trailingCut, trailingCut };
  if (inline.text.length === space) return [ending];
  const word = {
    ...inline,
    text: inline.text.slice(0, -space),
    width: inline.width - trailingCut,
    trailingCut: 0,
  };
  return [word, { ...ending, text: inline.text.slice(-space), leadingCut: trailingCut }];
}

function levelOf(inline: Inline, base: number): number {
  return (inline['_level'] as number | undefined) ?? base;
}
