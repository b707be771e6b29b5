// What a draft is made from: the plain text of an article, and what its page says of itself.

import { withoutSpans } from '../editorial/attribution/quoted-spans.ts';
import { quotationsIn } from '../editorial/attribution/read-attributions.ts';

export interface Article {
  /** Blocks with blank lines between them, or the lines of a plain text as they stood. */
  readonly text: string;
  /** The headline; absent if there is no telling. */
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** As the page gives it to machines, e.g. `2027-05-04T10:00:00Z`. */
  readonly published?: string;
  readonly language?: string;
  /** The encoding of its bytes. */
  readonly encoding: string;
}

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
  /** The language of the brief. */
  readonly language: string;
}

/** `text` with its quotations blanked out; every other character keeps its place. */
export function withoutQuotations(text: string): string {
  return withoutSpans(text, quotationsIn(text));
}
