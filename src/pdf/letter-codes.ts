// Codes letter by letter, where readers of a PDF would make something else of a whole cluster.
import { type Cluster, clustersOf } from '../type/clusters.ts';
import type { ShapedRun } from '../type/face.ts';
import type { ClusterCodes } from './cluster-codes.ts';

/**
 * Runs that go from right to left, for one `TJ` operator that begins at their right edge: drawn in
 * the order in which they are read, so that whoever takes the text out of the file has it so.
 * `scale` makes thousandths of the font size of font units.
 */
export function turnedCodes(
  runs: readonly ShapedRun[],
  codes: ClusterCodes,
  scale: number,
): string {
  let bytes = '';
  // Where the pen stands and where it should, in thousandths to the left of the right edge.
  let pen = 0;
  let edge = 0;
  for (const cluster of runs.flatMap((run) => clustersOf(run).reverse())) {
    edge += cluster.advance * scale;
    for (const letter of lettersOf(cluster)) {
      const code = codes.codeOf(letter);
      const back = Math.round(edge - pen);
      bytes += `${back === 0 ? '' : `)${back}(`}${bytesOfCode(code)}`;
      pen += back - codes.widths[code]! * scale;
    }
  }
  return bytes;
}

/**
 * Readers turn the letters of a code round that stands for several from right to left: each letter
 * has a code of its own, the first with the drawing, the others blank.
 */
function lettersOf(cluster: Cluster): Cluster[] {
  const [first = '', ...others] = cluster.text;
  return [{ ...cluster, text: first }, ...others.map(blank)];
}

/**
 * Some readers drop a code whose text ends in a joiner or another mark that draws nothing: it has a
 * blank code of its own.
 */
export function joinerApart(cluster: Cluster): Cluster[] {
  const { text } = cluster;
  const last = text.charCodeAt(text.length - 1);
  if (text.length < 2 || last < 0x200b || last > 0x2064) return [cluster];
  return [...joinerApart({ ...cluster, text: text.slice(0, -1) }), blank(text.slice(-1))];
}

function blank(text: string): Cluster {
  return { text, parts: [], advance: 0, bases: [] };
}

const known: string[] = [];

/** The two bytes of a code inside a literal string. */
export function bytesOfCode(code: number): string {
  known[code] ??= byteOf(code >> 8) + byteOf(code & 0xff);
  return known[code];
}

/** What cannot stand for itself in a literal string (ISO 32000-1, 7.3.4.2). */
const ESCAPED: ReadonlySet<string> = new Set(['(', ')', '\\']);

function byteOf(value: number): string {
  const byte = String.fromCharCode(value);
  if (byte === '\r') return '\\r';
  return ESCAPED.has(byte) ? `\\${byte}` : byte;
}
