// The character codes of one embedded font: one for each drawing and text, so that copying is exact.
import type { Cluster } from '../../type/clusters.ts';
import type { Face } from '../../type/face.ts';
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
