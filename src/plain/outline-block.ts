// What a document without columns consists of.
import type { Inline } from '../document/tree.ts';

export type Words = readonly Inline[];

/** Blocks one below another; tables have become fields, records and lines. */
export type OutlineBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly words: Words }
  | {
      readonly kind: 'paragraph';
      readonly words: Words;
      readonly classes: readonly string[];
      readonly continues?: true;
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Outline[] }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'records'; readonly head: Words; readonly records: readonly Record[] }
  | { readonly kind: 'labelled'; readonly label: Words; readonly words: Words };

export type Outline = readonly OutlineBlock[];

/** A name and what it is. */
export interface Field {
  readonly label: Words;
  readonly words: Words;
}

/** A row of a table: its number or name, then the rest line by line. */
export interface Record {
  readonly name: Words;
  /** The name stands beside the rest, as a number does; else above it. */
  readonly beside: boolean;
  readonly blocks: Outline;
}
