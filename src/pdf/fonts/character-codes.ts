// The character codes of an embedded font: one for each drawing and text, so that copying is exact;
// letter by letter where readers of a PDF would make something else of a whole cluster.
import { type Cluster, clustersOf } from '../../type/clusters.ts';
import type { Face, ShapedRun } from '../../type/face.ts';
import type { SubsetGlyph } from '../../type/glyf-subset.ts';

const NOTDEF = 0;
const CODE_LIMIT = 0xffff;

/**
 * A code is at the same time the number of a glyph in the subset. A hyphen and a no-break hyphen
 * that look the same have two codes; a letter with its marks is one glyph with one code, so no code
 * is without text and every text comes out whole.
 */
export class ClusterCodes {
  readonly glyphs: SubsetGlyph[] = [NOTDEF];
  readonly texts: string[] = ['\uFFFD'];
  /** In font units. */
  readonly widths: number[];
  readonly #face: Face;
  readonly #codes = new Map<string, number>();
  /** The last code of a glyph, which nearly always stands for one text. */
  readonly #plain = new Map<number, number>();

  constructor(face: Face) {
    this.#face = face;
    this.widths = [face.advance(NOTDEF)];
  }

  codeOf(cluster: Cluster): number {
    if (cluster.parts.some(({ glyph }) => glyph === NOTDEF)) return NOTDEF;
    const key = keyOf(cluster);
    let code = this.#codes.get(key);
    if (code === undefined) {
      code = this.#add(cluster);
      this.#codes.set(key, code);
    }
    return code;
  }

  /** The code of a cluster that is one glyph, drawn as the face has it. */
  codeOfGlyph(glyph: number, text: string): number {
    const last = this.#plain.get(glyph);
    if (last !== undefined && this.texts[last] === text) return last;
    const parts = [{ glyph, x: 0, y: 0 }];
    const code = this.codeOf({ text, parts, bases: [glyph], advance: 0 });
    this.#plain.set(glyph, code);
    return code;
  }

  #add(cluster: Cluster): number {
    const code = this.glyphs.length;
    if (code > CODE_LIMIT) throw new Error('More different glyphs than one font can hold');
    const ofBases = cluster.bases.reduce((sum, glyph) => sum + this.#face.advance(glyph), 0);
    const advance = cluster.width ?? ofBases;
    this.glyphs.push(plainGlyph(cluster) ?? { parts: cluster.parts, advance });
    this.texts.push(cluster.text);
    this.widths.push(advance);
    return code;
  }
}

/** The face's own glyph, if the cluster is nothing but that. */
function plainGlyph({ parts, bases, width }: Cluster): number | undefined {
  const [part] = parts;
  const plain =
    width === undefined &&
    parts.length === 1 &&
    bases.length === 1 &&
    part!.x === 0 &&
    part!.y === 0;
  return plain ? part!.glyph : undefined;
}

function keyOf({ parts, bases, text, width }: Cluster): string {
  const drawing = parts.map(({ glyph, x, y }) => `${glyph},${x},${y}`).join(' ');
  return `${drawing} ${bases.length} ${width ?? ''} ${text}`;
}

/**
 * The letters of runs that go from right to left, as they stand on the page from left to right:
 * readers of a page find out by themselves that such letters are to be turned round, one by one,
 * and few of them follow a pen that goes back. A letter has a code of its own for that.
 */
export function turnedLetters(runs: readonly ShapedRun[]): Cluster[] {
  const letters: Cluster[] = [];
  for (const run of runs)
    for (const cluster of clustersOf(run).reverse())
      for (const letter of lettersOf(cluster)) {
        const last = letters.at(-1);
        if (last && JOINER.test(letter.text)) letters.push(joinedTo(letters.pop()!, letter.text));
        else letters.push(letter);
      }
  return letters.reverse();
}

/** The drawing of a cluster belongs to the first letter that draws anything; the others are blank. */
function lettersOf(cluster: Cluster): Cluster[] {
  const letters = [...cluster.text];
  const owner = Math.max(
    0,
    letters.findIndex((letter) => !UNDRAWN.test(letter)),
  );
  return letters.map((text, index) => (index === owner ? { ...cluster, text } : blank(text)));
}

/** The shaper puts joiners and marks of direction with the letter that follows them. */
const UNDRAWN = /\p{Default_Ignorable_Code_Point}/u;
const JOINER = /^\p{Cf}$/u;

/**
 * A letter with the joiner behind it, which some readers drop where it has a code of its own: it
 * stands at the left of the letter, as on the page.
 */
function joinedTo(letter: Cluster, joiner: string): Cluster {
  return { ...letter, text: joiner + letter.text };
}

/** The letters of a run from left to right that have codes of their own. */
export function lettersOfRun(run: ShapedRun): Cluster[] {
  const clusters: Cluster[] = [];
  for (const cluster of clustersOf(run)) {
    const last = clusters.at(-1);
    // A letter that stands below or inside the one before it.
    const inside = cluster.bases.length === 0 && !WITHOUT_WIDTH.test(cluster.text);
    if (last && inside) clusters[clusters.length - 1] = together(last, cluster);
    else clusters.push(cluster);
  }
  return clusters.flatMap(lettersApart);
}

function together(one: Cluster, other: Cluster): Cluster {
  const parts = other.parts.map((part) => ({ ...part, x: part.x + one.advance }));
  return { ...one, text: one.text + other.text, parts: [...one.parts, ...parts] };
}

/**
 * A cluster whose text some readers would take apart wrongly: they drop a code that ends in a joiner
 * or another character that draws nothing, and take one with a mark on a letter for a mark without
 * width. Each of its letters has a code of its own, and those that are no marks share its width.
 */
function lettersApart(cluster: Cluster): Cluster[] {
  if (cluster.text.length < 2 || !APART.test(cluster.text)) return [cluster];
  const letters = lettersOf(cluster);
  const wide = letters.filter(({ text }) => !WITHOUT_WIDTH.test(text)).length;
  if (wide < 2) return letters;
  const share = Math.floor(cluster.advance / wide);
  const rest = cluster.advance - share * (wide - 1);
  return letters.map((letter) => {
    if (letter.bases.length > 0) return { ...letter, advance: rest, width: rest };
    return WITHOUT_WIDTH.test(letter.text) ? letter : { ...letter, advance: share, width: share };
  });
}

const APART = /\p{Mn}|[\u200B-\u2064]$/u;
const WITHOUT_WIDTH = /\p{Mn}|\p{Default_Ignorable_Code_Point}/u;

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

/** A text ready for the `TJ` operator. */
export interface EncodedText {
  /** Codes, two bytes each, and adjustments in turn, e.g. `ab)15(c`; goes between `[(` and `)]`. */
  readonly codes: string;
  /** How far the pen of a viewer moves, in thousandths of the font size. */
  readonly width: number;
  /** The number of characters to a viewer. */
  readonly count: number;
}

/** A text that grows by its codes. */
export class CodedText implements EncodedText {
  codes = '';
  width = 0;
  count = 0;

  add(code: number, advance: number, width: number): void {
    const adjustment = Math.round(width - advance);
    this.codes += bytesOfCode(code);
    if (adjustment !== 0) this.codes += `)${adjustment}(`;
    this.width += width - adjustment;
    this.count += 1;
  }
}
