// Groups shaped glyphs by the text they stand for: the smallest pieces that a reader can copy.

import type { ShapedRun } from './face.ts';
import type { PlacedGlyph } from './glyph-table.ts';

/** Glyphs that together stand for one piece of text. */
export interface Cluster {
  readonly text: string;
  readonly parts: readonly PlacedGlyph[];
  /** How far the pen moves, kerning included. */
  readonly advance: number;
  /** The glyphs that move the pen; marks that sit on others do not. */
  readonly bases: readonly number[];
  /** How wide a code for it is, if not as wide as its bases. */
  readonly width?: number;
}

/** The clusters of a run in the order in which they are drawn. */
export function clustersOf(run: ShapedRun): Cluster[] {
  const { clusters, text } = run;
  const rightToLeft = clusters[0]! > clusters[clusters.length - 1]!;
  const result: Cluster[] = [];
  for (let first = 0; first < clusters.length; ) {
    let end = first + 1;
    while (end < clusters.length && clusters[end] === clusters[first]) end++;
    const next = rightToLeft ? clusters[first - 1] : clusters[end];
    result.push(clusterOf(run, first, end, text.slice(clusters[first], next ?? text.length)));
    first = end;
  }
  return result;
}

/** Characters from here on may be joiners, or halves of others. */
const GENERAL_PUNCTUATION = 0x2000;

/** True if a run is one glyph a character, each at its place: most words of alphabets are. */
export function isPlain({ clusters, text, advances, offsets }: ShapedRun): boolean {
  if (clusters.length !== text.length || offsets !== undefined) return false;
  for (let i = 0; i < clusters.length; i++) {
    if (clusters[i] !== i || advances[i] === 0) return false;
    if (text.charCodeAt(i) >= GENERAL_PUNCTUATION) return false;
  }
  return true;
}

function clusterOf(run: ShapedRun, first: number, end: number, text: string): Cluster {
  const parts: PlacedGlyph[] = [];
  const bases: number[] = [];
  let advance = 0;
  for (let i = first; i < end; i++) {
    const glyph = run.glyphs[i]!;
    const x = advance + (run.offsets?.[i * 2] ?? 0);
    parts.push({ glyph, x, y: run.offsets?.[i * 2 + 1] ?? 0 });
    if (run.advances[i] !== 0) bases.push(glyph);
    advance += run.advances[i]!;
  }
  return { text, parts, advance, bases };
}
