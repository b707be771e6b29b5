// What a document is made from.
import type { EditionChanges } from '../brief/edition/edition-change.ts';
import type { Brief } from '../brief/format/schema.ts';
import type { ParsedBrief } from '../brief/parse-brief.ts';
import type { QuotationResult } from '../brief/quotation.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Atlas } from '../drawing/map/atlas.ts';
import type { PreferredName } from '../editorial/wording/style-list.ts';
import type { TemplateSource } from '../template/template-source.ts';
import type { PageSize, Theme } from '../theme/theme.ts';
import type { FontFiles } from '../type/face.ts';
import type { Hyphenation } from '../type/hyphenation.ts';
import type { Shaper } from '../type/shaper.ts';
import type { Format } from './formats.ts';

/** All that a document is made from; the same input always gives the same bytes. */
export interface BuildInput {
  /** What `parseBrief` made of the YAML. */
  readonly parsed: ParsedBrief;
  /** The bytes of the brief's file, where they differ from its text (a byte order mark). */
  readonly bytes?: Uint8Array | undefined;
  /** Problems that came up while the rest of this input was read. */
  readonly problems?: readonly Diagnostic[];
  /** The texts that quotations are checked against, by the id of their source. */
  readonly sources?: ReadonlyMap<string, Uint8Array>;
  /** What earlier checks of the quotations found; taken in place of checking them again. */
  readonly recorded?: readonly QuotationResult[] | undefined;
  /** The bytes of the figures' pictures by the name that the brief gives their file. */
  readonly figures?: ReadonlyMap<string, Uint8Array> | undefined;
  /** The world, for maps that have no ground of their own. */
  readonly world?: Atlas | undefined;
  /** The names of the desk's style list. */
  readonly style?: readonly PreferredName[];
  readonly template: TemplateSource;
  readonly theme: Theme;
  /** The bytes of fonts by the paths that the theme gives them. */
  readonly fonts: FontFiles;
  readonly shaper: Shaper;
  /** Parts words at the ends of lines; absent: none is parted. */
  readonly hyphenation?: Hyphenation | undefined;
  /** The Unicode name of a character, for problems. */
  readonly characterName?: ((character: string) => string | undefined) | undefined;
  /** Replaces the page size of the brief and of the theme. */
  readonly page?: PageSize | undefined;
  /** The clock: overdue and expired items are told by it. */
  readonly now: Date;
  /** The date that the document bears inside; `now` if absent. */
  readonly created?: Date | undefined;
  /** Version of this program, for the colophon. */
  readonly version: string;
  /** An edition before, whose differences the page marks, and what problems call it. */
  readonly since?: SoundBrief | undefined;
  /** What an earlier build found to have changed; taken in place of comparing again. */
  readonly changes?: EditionChanges | undefined;
  /** Whom the document is for: what the brief keeps from them is nowhere in it. */
  readonly audience?: string | undefined;
  /** Makes every warning an error. */
  readonly strict?: boolean;
  /** What the steps on the way gave is not kept: a long brief takes less memory. */
  readonly lean?: boolean | undefined;
  /** The documents to make; a PDF unless told otherwise. */
  readonly formats?: readonly Format[] | undefined;
}

/** A brief that has been parsed without an error. */
export type SoundBrief = ParsedBrief & { readonly brief: Brief };

/** True if there is a brief to work on. */
export function isSound(parsed: ParsedBrief): parsed is SoundBrief {
  return parsed.brief !== undefined;
}
