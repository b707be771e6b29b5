// What the checks read of a brief beside its items, gathered on one way through all of it.

import type { Brief } from '../brief/format/schema.ts';
import type { SourceRef } from '../brief/format/source-ref.ts';
import type { Path } from '../brief/yaml/path-text.ts';
import { isProse, withoutQuoted } from './wording/prose.ts';

/** A text of the desk's own. */
export interface Prose {
  readonly path: Path;
  readonly text: string;
  /** The text with what stands between quotation marks blanked out. */
  readonly own: string;
  /** The same in lower case. */
  readonly small: string;
  /** True if it reports somebody: the words of a claim, of an answer, of a stance. */
  readonly isAttributed: boolean;
  /** True if the item around it names a source. */
  readonly hasSource: boolean;
}

/** Each list in the order of the brief. */
export interface Contents {
  readonly prose: readonly Prose[];
  /** The references to sources. */
  readonly refs: readonly { readonly path: Path; readonly ref: SourceRef }[];
  /** The ids of items. */
  readonly ids: readonly string[];
  /** Why dates are inferred. */
  readonly inferences: readonly { readonly path: Path; readonly reason: string }[];
  /** The codes that are ignored, and where. */
  readonly ignores: readonly { readonly at: Path; readonly code: string }[];
}

/** Reads a brief from its beginning to its end. */
export function readContents(brief: Brief): Contents {
  const reader = new Reader();
  reader.readObject(brief);
  return reader;
}

type Item = Readonly<Record<string, unknown>>;

class Reader implements Contents {
  readonly prose: Prose[] = [];
  readonly refs: { path: Path; ref: SourceRef }[] = [];
  readonly ids: string[] = [];
  readonly inferences: { path: Path; reason: string }[] = [];
  readonly ignores: { at: Path; code: string }[] = [];
  /** Where the reader is; copied for what is found. */
  readonly #path: (string | number)[] = [];

  readObject(value: object): void {
    const item = value as Item;
    this.#readMarks(item);
    // A date keeps the characters that it was read from: they are no prose.
    const isDate = 'precision' in item;
    for (const key of Object.keys(item)) {
      if (key === 'source' && this.#isRef(item)) continue;
      const inProse = isProse(this.#path, key) && !(isDate && key === 'text');
      this.#path.push(key);
      this.#read(item[key], item, inProse);
      this.#path.pop();
    }
  }

  /** Reads a value of `item`, or of a list in it. */
  #read(value: unknown, item: Item, inProse: boolean): void {
    if (typeof value === 'string') {
      if (inProse) this.#addProse(value, item);
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) {
        this.#path.push(index);
        this.#read(value[index], item, inProse);
        this.#path.pop();
      }
    } else if (typeof value === 'object' && value !== null) this.readObject(value);
  }

  #addProse(text: string, item: Item): void {
    const path = [...this.#path];
    const own = withoutQuoted(text);
    const isAttributed = path.at(-1) === 'text' && ('by' in item || path.includes('stances'));
    const hasSource = 'source' in item;
    this.prose.push({ path, text, own, small: own.toLowerCase(), isAttributed, hasSource });
  }

  #isRef(item: Item): boolean {
    if (typeof item['source'] !== 'string') return false;
    this.refs.push({ path: [...this.#path], ref: item as unknown as SourceRef });
    return true;
  }

  #readMarks({ id, inferred, ignore }: Item): void {
    if (typeof id === 'string') this.ids.push(id);
    if (typeof inferred === 'string')
      this.inferences.push({ path: [...this.#path, 'inferred'], reason: inferred });
    if (typeof ignore !== 'object' || ignore === null) return;
    for (const code of Object.keys(ignore)) this.ignores.push({ at: [...this.#path], code });
  }
}
