// Replacements in a text: made all at once, or one after another and told as if made at once.
import type { Span } from '../../diagnostics/diagnostic.ts';

/** A replacement in a text; all are counted in the text as it was. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The text with all edits made; they must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + replacement + result.slice(end);
  }
  return result;
}

/** A stretch of the text as it was, or one that was written. */
type Piece = Span | string;

const lengthOf = (piece: Piece): number =>
  typeof piece === 'string' ? piece.length : piece.end - piece.start;

/**
 * Edits that were made in rounds, each counted in the text that the round before left, as edits of the
 * first text.
 */
export function joinedEdits(text: string, rounds: readonly (readonly TextEdit[])[]): TextEdit[] {
  let pieces: Piece[] = [{ start: 0, end: text.length }];
  for (const edits of rounds) {
    for (const { start, end, text: written } of edits.toSorted((a, b) => b.start - a.start)) {
      pieces = [...cut(pieces, 0, start), written, ...cut(pieces, end, Number.POSITIVE_INFINITY)];
    }
  }
  return trimmed(text, editsOf(pieces, text.length));
}

function cut(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const kept: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, lengthOf(piece))];
    at += lengthOf(piece);
    if (start >= end) continue;
    kept.push(
      typeof piece === 'string'
        ? piece.slice(start, end)
        : { start: piece.start + start, end: piece.start + end },
    );
  }
  return kept;
}

function editsOf(pieces: readonly Piece[], length: number): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let written = '';
  for (const piece of [...pieces, { start: length, end: length }]) {
    if (typeof piece === 'string') written += piece;
    else {
      if (written !== '' || piece.start > at)
        edits.push({ start: at, end: piece.start, text: written });
      written = '';
      at = piece.end;
    }
  }
  return edits;
}

/** Without what an edit writes as it was: a cursor outside of what changes stays where it is. */
function trimmed(text: string, edits: readonly TextEdit[]): TextEdit[] {
  return edits.flatMap(({ start, end, text: written }) => {
    const old = text.slice(start, end);
    const most = Math.min(old.length, written.length);
    let head = 0;
    while (head < most && old[head] === written[head]) head += 1;
    let tail = 0;
    while (tail < most - head && old.at(-1 - tail) === written.at(-1 - tail)) tail += 1;
    const edit = {
      start: start + head,
      end: end - tail,
      text: written.slice(head, written.length - tail),
    };
    return edit.start === edit.end && edit.text === '' ? [] : [edit];
  });
}
