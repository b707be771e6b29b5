// Two changes of one text put together: where they touch other fields both are kept, where they touch
// the same one both are shown. Pure.

import { diffArrays } from 'diff';

/** A stretch of the result: what is certain, or what two people wrote in the same place. */
export type Piece =
  | { readonly kind: 'sure'; readonly text: string }
  | { readonly kind: 'both'; readonly mine: string; readonly theirs: string };

/** Lines `from` to `to` (exclusive) of the base become `lines`. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Puts together what `mine` and `theirs` made of `base`. */
export function mergeTexts(base: string, mine: string, theirs: string): readonly Piece[] {
  if (mine === theirs || theirs === base) return [{ kind: 'sure', text: mine }];
  if (mine === base) return [{ kind: 'sure', text: theirs }];
  const lines = linesOf(base);
  const fields = fieldsOfLines(lines);
  const sides = [hunksOf(lines, linesOf(mine)), hunksOf(lines, linesOf(theirs))] as const;
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of clusters(sides, fields)) {
    pieces.push(sure(lines.slice(at, from)));
    const [own, other] = sides.map((hunks) => within(hunks, lines, from, to));
    const before = lines.slice(from, to).join('');
    pieces.push(settled(before, own!, other!));
    at = to;
  }
  pieces.push(sure(lines.slice(at)));
  return joined(pieces);
}

/** The whole text if nothing is open, else undefined. */
export function mergedText(pieces: readonly Piece[]): string | undefined {
  let text = '';
  for (const piece of pieces) {
    if (piece.kind === 'both') return undefined;
    text += piece.text;
  }
  return text;
}

function settled(before: string, mine: string, theirs: string): Piece {
  if (mine === theirs || theirs === before) return { kind: 'sure', text: mine };
  if (mine === before) return { kind: 'sure', text: theirs };
  return { kind: 'both', mine, theirs };
}

function sure(lines: readonly string[]): Piece {
  return { kind: 'sure', text: lines.join('') };
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.kind === 'sure' && last?.kind === 'sure')
      result[result.length - 1] = { kind: 'sure', text: last.text + piece.text };
    else if (piece.kind === 'both' || piece.text !== '') result.push(piece);
  }
  return result;
}

/** The lines with their ends, so that joined they are the text. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function hunksOf(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    const last = hunks.at(-1);
    const goesOn = last !== undefined && last.to === at;
    if (added && goesOn) hunks[hunks.length - 1] = { ...last, lines: [...last.lines, ...value] };
    else if (added) hunks.push({ from: at, to: at, lines: value });
    else if (removed && goesOn) hunks[hunks.length - 1] = { ...last, to: at + value.length };
    else if (removed) hunks.push({ from: at, to: at + value.length, lines: [] });
    if (!added) at += value.length;
  }
  return hunks;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The hunks of both sides, those put together that meet, or that touch the same field. */
function clusters(
  sides: readonly (readonly Hunk[])[],
  fields: readonly number[],
): readonly Range[] {
  const all = sides
    .flatMap((hunks, side) => hunks.map(({ from, to }) => ({ from, to, side })))
    .sort((one, other) => one.from - other.from || one.to - other.to);
  const result: { from: number; to: number; side: number }[] = [];
  for (const hunk of all) {
    const last = result.at(-1);
    const meets = last !== undefined && (hunk.from < last.to || hunk.from === last.from);
    const sameField =
      last !== undefined &&
      hunk.side !== last.side &&
      last.to > 0 &&
      hunk.to > hunk.from &&
      last.to > last.from &&
      fields[hunk.from] === fields[last.to - 1];
    if (last !== undefined && (meets || sameField)) last.to = Math.max(last.to, hunk.to);
    else result.push({ ...hunk });
  }
  return result;
}

/** What a side made of these lines. */
function within(
  hunks: readonly Hunk[],
  lines: readonly string[],
  from: number,
  to: number,
): string {
  let at = from;
  let text = '';
  for (const hunk of hunks) {
    if (hunk.from < from || hunk.to > to) continue;
    text += lines.slice(at, hunk.from).join('') + hunk.lines.join('');
    at = hunk.to;
  }
  return text + lines.slice(at, to).join('');
}

const KEY = /^\s*(?:- +)*(?:"[^"]*"|'[^']*'|[^\s"'#:[\]{},]+):(?:\s|$)/;
const BLOCK = /:\s+[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;

/** A number for the field that each line belongs to: lines of one text have the same. */
function fieldsOfLines(lines: readonly string[]): readonly number[] {
  let field = 0;
  // The indentation of a key whose text runs over lines that may look like keys.
  let inside: number | undefined;
  return lines.map((line) => {
    const indent = line.search(/\S/);
    if (inside !== undefined && (indent < 0 || indent > inside)) return field;
    inside = undefined;
    if (KEY.test(line) || /^\s*-\s/.test(line) || /^\s*#/.test(line)) field += 1;
    if (BLOCK.test(line)) inside = line.search(/[^\s-]/);
    return field;
  });
}
