// What a block of the brief declares of itself, once: the rest of the program walks these declarations.
import type * as z from 'zod';

/** How the items of a list are compared: with each other, and with those of another edition. */
export interface Items {
  /** The key of the text that says what an item is. */
  readonly title?: string;
  /** The key of the actor whose words an item has: the page says if another one is named. */
  readonly speaker?: string;
  /** What an item states; two that state the same are told of. */
  readonly statement?: {
    /** Statements of one kind are compared, in whichever block they stand. */
    readonly kind: string;
    /** The keys of the actors that it is of: what two actors say may well be alike. */
    readonly by?: readonly string[];
    readonly date?: string;
    readonly place?: string;
  };
  /** The status with which an item is over, and what a reader is told then. */
  readonly end?: { readonly status: string; readonly kind: 'closed' | 'withdrawn' };
}

/** A block of the brief: a list of items, a mapping of entries by their id, or a single mapping. */
export interface Block extends Items {
  /** The definition of its value. */
  readonly field: z.ZodType;
  /** Its items are numbered with this letter, the same in every language: C1, C2. */
  readonly letter?: string;
  /** Its items are sections of the page, with their titles for heads; they are referred to by these. */
  readonly headed?: true;
  /** What templates and labels call it, if not by its key. */
  readonly called?: string;
  /** What of it a template may leave out besides all of it: keys of its own, by the name of the part. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
  /** The labels it needs besides its head and the words for what is left out: words by their group. */
  readonly labels?: Readonly<Record<string, readonly string[]>>;
  /** Other words that people write for its key. */
  readonly synonyms?: readonly string[];
  /** What a new brief has of it, in comments; undefined if nothing. */
  readonly skeleton: Skeleton | undefined;
  /** The lists in a block that is a single mapping, by their keys. */
  readonly lists?: Readonly<Record<string, Items>>;
}

/** The declaration of a block, with the types that it is written with. */
export function defineBlock<const B extends Block>(block: B): B {
  return block;
}

/** An example in YAML, with its key, and the texts in it that are to be replaced. */
export interface Skeleton {
  readonly text: string;
  readonly placeholders: readonly string[];
}

/** The example that a new brief has of a block; what stands in `${…}` is a placeholder. */
export function skeleton(parts: TemplateStringsArray, ...placeholders: string[]): Skeleton {
  return { text: String.raw({ raw: parts }, ...placeholders).trim(), placeholders };
}
