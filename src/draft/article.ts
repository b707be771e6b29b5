// What a draft is made from: the plain text of an article, and what its file says of itself.

import { withoutSpans } from '../editorial/attribution/quoted-spans.ts';
import { quotationsIn } from '../editorial/attribution/read-attributions.ts';

export interface Article {
  /** Blocks with blank lines between them, or the lines of a plain text as they stood. */
  readonly text: string;
  /** The headline; absent if there is no telling. */
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** A full day. */
  readonly published?: string;
  /** The address that it gives itself, or was saved from. */
  readonly url?: string;
  readonly language?: string;
  /** Why its text may not be all of it. */
  readonly doubt?: string;
  /** The encoding of its bytes; absent for files that are no text. */
  readonly encoding?: string;
  /** The usual ending of files of its kind, without the dot. */
  readonly ending: string;
}

/** An article as the reader of its kind finds it. */
export type Found = Omit<Article, 'encoding' | 'ending'>;

/** Files that are known, and not read. */
export type RefusedKind =
  | 'encrypted'
  | 'old-word'
  | 'outlook'
  | 'pages'
  | 'sheet'
  | 'slides'
  | 'book'
  | 'picture'
  | 'sound'
  | 'archive'
  | 'web-archive'
  | 'other';

/** Why an article could not be read. */
export type ArticleFault =
  | RefusedKind
  | 'not-text'
  | 'empty'
  | 'too-complex'
  | 'damaged'
  | 'scanned'
  | 'gibberish'
  | 'downward';

/** What the caller knows of the files. */
export interface DraftFiles {
  /** Words for the title of the brief. */
  readonly title: string;
  /** Where editors find the JSON Schema, from the brief. */
  readonly schema: string | undefined;
  /** The article as the user named it. */
  readonly article: string;
  /** The copy of its text, from the brief. */
  readonly copy: string;
  readonly sha256: string;
  /** The language of the brief, English if it is missing. */
  readonly language?: string;
  /** The file that the text was taken from, if it holds more than that. */
  readonly original?: OriginalFile;
}

export interface OriginalFile {
  /** Its copy, from the brief. */
  readonly copy: string;
  readonly sha256: string;
}

/** `text` with its quotations blanked out; every other character keeps its place. */
export function withoutQuotations(text: string): string {
  return withoutSpans(text, quotationsIn(text));
}
