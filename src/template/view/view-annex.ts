// The views of the annex, the handling and the running heads.
import type { Item, LeadText, Mark, ScaleRange, Sentence } from './view-parts.ts';

export interface SourceView extends Item {
  readonly title: string;
  /** What parts the title from the words after it. */
  readonly titleEnd: string;
  readonly publication: string | undefined;
  readonly meta: readonly Sentence[];
  readonly url: string | undefined;
  readonly rating: LeadText | undefined;
  readonly notRated: string | undefined;
  readonly citedBy: readonly Mark[];
  readonly sha256: string | undefined;
  /** The hash too, if it stands under its source and not in a list of all. */
  readonly hashBelow: string | undefined;
}

/** A hash in the list of all, with the number of its source. */
export interface HashView {
  readonly number: string;
  readonly at: string;
  readonly sha256: string;
}

export interface SourcesView {
  readonly statement: string;
  readonly items: readonly SourceView[];
  /** The hashes of all sources, if there are too many to stand each under its source. */
  readonly hashes: readonly HashView[] | undefined;
}

export interface LegendRow {
  readonly term: string;
  readonly meaning: string;
  readonly used: boolean;
  readonly range: ScaleRange | undefined;
  readonly mark: string | undefined;
}

export interface LegendView {
  readonly label: string;
  readonly isLikelihood: boolean;
  /** True if the terms are single letters or digits. */
  readonly isCode: boolean;
  readonly rows: readonly LegendRow[];
}

export interface ActorGroup {
  readonly label: string;
  readonly actors: readonly ActorView[];
}

export interface ActorView {
  readonly at: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly note: string | undefined;
}

export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: string;
  readonly at: string;
}

/** A term of the glossary that stands for other words. */
export interface Abbreviation {
  readonly term: string;
  readonly expansion: string;
}

export interface RecipientView {
  readonly at: string;
  readonly name: string;
  readonly email: string | undefined;
}

export interface HandlingView {
  readonly head: string;
  readonly recipients: readonly RecipientView[];
  /** Many recipients in two columns, by their names only; `recipients` is empty then. */
  readonly names: readonly (readonly RecipientView[])[] | undefined;
  /** What the marking means, the caveats and the embargo. */
  readonly rules: readonly string[];
  /** The same in one line. */
  readonly text: string;
}

export interface ColophonView {
  readonly preparedBy: string | undefined;
  /** Whom the edition is for, and how much it leaves out. */
  readonly withheld: string | undefined;
  readonly embedded: string;
  readonly sha256: string;
  readonly tool: string;
}

export interface RunningView {
  readonly embargo: string | undefined;
  readonly caveats: string | undefined;
  readonly tlp: string | undefined;
  readonly watermark: string | undefined;
  readonly id: string;
  readonly edition: string;
  readonly page: string;
}
