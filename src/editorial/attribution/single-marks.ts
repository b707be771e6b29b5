// Tells quotations in single marks from apostrophes.

import type { Mark } from './quotation-marks.ts';

/** A quotation in single marks is not looked for further. */
const LONGEST = 2000;
/** Words that begin with an apostrophe: ’tis, ’90s, ’n’. */
const ELISION = /^(?:\d0s|\d\d\b|tis\b|twas\b|em\b|til\b|cause\b|bout\b|n['’]|s\s)/iu;
const CLOSES: Readonly<Record<string, string>> = { '‘': "’'", "'": "'’", '’': "’'", '‚': '‘’' };

export function isSingle({ kind }: Mark): boolean {
  return kind in CLOSES;
}

/** True if a quotation may begin with `mark`. */
export function opensSingle(text: string, { kind, side, end }: Mark, isSame: boolean): boolean {
  if (isLoose(text, { kind, side, end })) return true;
  if (side !== 'opens' || (kind === '’' && !isSame)) return false;
  return (
    kind === '‚' ||
    (/^[\p{L}\p{N}¿¡([…."“„«]/u.test(text.slice(end, end + 1)) &&
      !ELISION.test(text.slice(end, end + 6)))
  );
}

/**
 * The number of the mark that closes the quotation which `marks[first]` opens. It looks like an
 * apostrophe: one beside a comma or full stop is sure, one after the `s` of several owners is not.
 */
export function closingSingle(
  text: string,
  marks: readonly Mark[],
  first: number,
): number | undefined {
  const { kind, at: from } = marks[first]!;
  let unsure: number | undefined;
  for (let index = first + 1; index < marks.length; index += 1) {
    const mark = marks[index]!;
    if (mark.at - from > LONGEST) break;
    const isOther = mark.side === 'opens' && opensSingle(text, mark, false);
    if (mark.kind === kind && kind !== '’' && isOther) break;
    const isFree = mark.side === 'either' && (kind === '‚' || marks[first]!.side === 'either');
    const closes = mark.side === 'closes' || isFree;
    if (!closes || !CLOSES[kind]!.includes(mark.kind)) continue;
    if (isSure(text, mark)) return index;
    unsure ??= index;
  }
  return unsure;
}

/** `' ان … '`: in Arabic a space may stand between the mark and the words. */
function isLoose(text: string, { kind, side, end }: Omit<Mark, 'at'>): boolean {
  return kind === "'" && side === 'either' && /^ \p{Script=Arabic}/u.test(text.slice(end, end + 3));
}

function isSure(text: string, { at, end }: Mark): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  if (/[,.!?…;:]\s?$/u.test(before)) return true;
  // `the workers’ rights`, `goin’ home`, `rock ’n’ roll`.
  const mayBeApostrophe = /(?:[sxz]|\Bin|['’]n)$/iu.test(before);
  return !mayBeApostrophe || /^[,.;:!?)\]…–—]/u.test(text.slice(end, end + 1));
}
