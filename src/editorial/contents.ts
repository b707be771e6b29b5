// What the checks read of a brief beside its items, gathered on one way through all of it.

import { isDate } from '../brief/dates/date.ts';
import type { Brief } from '../brief/format/schema.ts';
import { type Field, fieldBelow, WHOLE } from '../brief/format/schema-walk.ts';
import type { SourceRef } from '../brief/format/source-ref.ts';
import { citationsIn, type IsSource, withoutCitations } from '../brief/prose/citations.ts';
import type { Path } from '../brief/yaml/path-text.ts';
import { withoutQuoted } from './wording/prose.ts';

/** A text of the desk's own. */
export interface Prose {
  readonly path: Path;
  readonly text: string;
  /** The text with what stands between quotation marks, and its citations, blanked out. */
  readonly own: string;
  /** The same in lower case. */
  readonly small: string;
  /** True if it reports somebody: the words of a claim, of an answer, of a stance. */
  readonly isAttributed: boolean;
  /** True if it, or the item around it, names a source. */
  readonly hasSource: boolean;
}

export interface CitedSource {
  readonly path: Path;
  readonly ref: SourceRef;
  readonly words?: string;
}

/** Each list in the order of the brief. */
export interface Contents {
  readonly prose: readonly Prose[];
  /** The references to sources; of one inside a text, the words. */
  readonly refs: readonly CitedSource[];
  /** The ids of items. */
  readonly ids: readonly string[];
  /** Why dates are inferred. */
  readonly inferences: readonly { readonly path: Path; readonly reason: string }[];
  /** The codes that are ignored, and where. */
  readonly ignores: readonly { readonly at: Path; readonly code: string }[];
}

/** Reads a brief from its beginning to its end. */
export function readContents(brief: Brief): Contents {
  const { sources = {} } = brief;
  const reader = new Reader((id) => Object.hasOwn(sources, id));
  reader.read(WHOLE, brief, brief);
  return reader;
}

class Reader implements Contents {
  readonly prose: Prose[] = [];
  readonly refs: CitedSource[] = [];
  readonly ids: string[] = [];
  readonly inferences: { path: Path; reason: string }[] = [];
  readonly ignores: { at: Path; code: string }[] = [];
  readonly #isSource: IsSource;
  /** Where the reader is; copied for what is found. */
  readonly #path: (string | number)[] = [];

  constructor(isSource: IsSource) {
    this.#isSource = isSource;
  }

  /** Reads the value of a field of `item`, or of a list in it. */
  read(field: Field, value: unknown, item: object): void {
    switch (field.role) {
      case 'prose':
      case 'withholdable':
        this.#addProse(String(value), item);
        return;
      case 'id':
        this.ids.push(String(value));
        return;
      case 'ignore':
        for (const code of Object.keys(value as object))
          this.ignores.push({ at: this.#path.slice(0, -1), code });
        return;
      case 'source':
        for (const [index, ref] of (value as readonly SourceRef[]).entries())
          this.refs.push({ path: [...this.#path, index], ref });
        return;
      default:
        this.#readBelow(field, value, item);
    }
  }

  #readBelow(field: Field, value: unknown, item: object): void {
    if (typeof value !== 'object' || value === null) return;
    if (isDate(value)) {
      if (value.inferred === undefined) return;
      this.inferences.push({ path: [...this.#path, 'inferred'], reason: value.inferred });
      this.#step(field, 'inferred', value.inferred, value);
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1)
        this.#step(field, index, value[index], item);
    } else {
      for (const [key, each] of Object.entries(value)) this.#step(field, key, each, value);
    }
  }

  #step(parent: Field, key: string | number, value: unknown, item: object): void {
    const field = value === undefined ? undefined : fieldBelow(parent, key);
    if (field === undefined) return;
    this.#path.push(key);
    this.read(field, value, item);
    this.#path.pop();
  }

  #addProse(text: string, item: object): void {
    const path = [...this.#path];
    const cited = citationsIn(text, this.#isSource);
    for (const { start, end, refs } of cited)
      for (const ref of refs) this.refs.push({ path, ref, words: text.slice(start, end) });
    const own = withoutCitations(withoutQuoted(text), this.#isSource);
    const isAttributed = path.at(-1) === 'text' && ('by' in item || path.includes('stances'));
    const hasSource = 'source' in item || cited.length > 0;
    this.prose.push({ path, text, own, small: own.toLowerCase(), isAttributed, hasSource });
  }
}
