// The words of one face and one set of features, shaped once each and kept for their next use.
import type { Face, ShapedRun } from '../../type/face.ts';
import type { ShapingOptions } from '../../type/shaping.ts';
import type { EncodedText } from './character-codes.ts';

/** A word as layout and drawing ask for it again and again. Widths are in font units. */
export interface ShapedWord {
  readonly text: string;
  readonly width: number;
  /** Spaces at its ends, if there are any. */
  readonly leading: Spaces | undefined;
  readonly trailing: Spaces | undefined;
  /** Its runs, of which the codes are made when it is drawn. */
  readonly runs: readonly ShapedRun[];
  encoded: EncodedText | undefined;
  turned: EncodedText | undefined;
}

interface Spaces {
  readonly width: number;
  readonly length: number;
}

/** Words that are kept; beyond that, all are forgotten. */
const LIMIT = 50_000;

export class WordShapes {
  readonly #face: Face;
  readonly #features: ShapingOptions;
  readonly #words = new Map<string, ShapedWord>();

  constructor(face: Face, features: ShapingOptions) {
    this.#face = face;
    this.#features = features;
  }

  /** The same object for the same text, as long as it is kept. */
  get(text: string): ShapedWord {
    let word = this.#words.get(text);
    if (word === undefined) {
      word = this.#shape(text);
      if (this.#words.size >= LIMIT) this.#words.clear();
      this.#words.set(text, word);
    }
    return word;
  }

  #shape(text: string): ShapedWord {
    const start = text.length - text.trimStart().length;
    const end = text.trimEnd().length;
    const runs = this.#face.shapeWords(text, this.#features);
    return {
      text,
      width: sumOf(runs),
      leading: this.#spaces(text.slice(0, start)),
      trailing: this.#spaces(text.slice(end)),
      runs,
      encoded: undefined,
      turned: undefined,
    };
  }

  #spaces(text: string): Spaces | undefined {
    if (text === '') return undefined;
    return { width: sumOf(this.#face.shapeWords(text, this.#features)), length: text.length };
  }
}

function sumOf(runs: readonly ShapedRun[]): number {
  let width = 0;
  for (const run of runs) width += run.width;
  return width;
}
