// What every presenter is given, and what one consists of.
import type { BlockName } from '../../blocks/blocks.ts';
import type { BriefDate } from '../../brief/dates/date.ts';
import type { EditionChanges, ItemChange } from '../../brief/edition/edition-change.ts';
import type { Brief } from '../../brief/format/schema.ts';
import type { SourceRef } from '../../brief/format/source-ref.ts';
import { type Part, pageName } from '../../brief/parts.ts';
import type { QuotationResult } from '../../brief/quotation.ts';
import type { MadeDrawing } from '../../drawing/look.ts';
import type { Atlas } from '../../drawing/map/atlas.ts';
import type { LabelKey } from '../labels/label-keys.ts';
import type { Labels, LabelValues } from '../labels/labels.ts';
import type { Fact, Legend, Mark, Sentence } from '../view-parts.ts';

/** What `present` is told besides the brief. */
export interface PresentContext {
  readonly labels: Labels;
  /** Results of the quotation check by path, e.g. `quotes[0]`; absent ones are unchecked. */
  readonly quotations: ReadonlyMap<string, QuotationResult>;
  readonly now: Date;
  /** Base name of the brief's file. */
  readonly file: string;
  /** SHA-256 of the brief's file. */
  readonly sha256: string;
  readonly version: string;
  readonly templateName: string;
  /** The names of fonts that are not ours. */
  readonly fonts?: string | undefined;
  /** What differs from an edition before, if there is one to compare with. */
  readonly changes?: EditionChanges | undefined;
  /** The numbers of sources by their ids, where other briefs count too. */
  readonly sourceNumbers?: ReadonlyMap<string, number> | undefined;
  /** What was drawn from data, by name. */
  readonly drawings?: ReadonlyMap<string, MadeDrawing> | undefined;
  /** The world, for maps of it. */
  readonly world?: Atlas | undefined;
  /** What the template does not show; the page says so. */
  readonly leftOut?: readonly Part[] | undefined;
}

export interface Scope extends PresentContext {
  readonly brief: Brief;
  readonly presenters: Readonly<Record<string, Presenter>>;
  /** Numbers of items and sources by their ids in the brief. */
  readonly numbers: ReadonlyMap<string, Mark>;
  /** A comma and a space, as the script of the language writes them. */
  readonly comma: string;
  /** What stands between the members of a list. */
  readonly listComma: string;
  readonly word: (key: LabelKey, values?: LabelValues) => string;
  /** What became of the item at this place, if it is new or changed in substance. */
  readonly changeAt: (at: string) => ItemChange | undefined;
}

/** How something of the brief comes onto the page. */
export interface Presenter<View = unknown> {
  /** What templates are given; undefined if the brief has nothing of it. */
  readonly present: (scope: Scope) => View;
  /** The block that it shows. */
  readonly block?: BlockName;
  /** Nothing is shown if the template leaves this out; where there is a block, that is all of it. */
  readonly part?: Part;
  /** True if it sees itself to what of it is left out. */
  readonly partly?: boolean;
  /** How much is not shown where it is left out, if that is not all that the brief has. */
  readonly missing?: (scope: Scope) => number;
  /** Sections that have a head, but no block of their own. */
  readonly sections?: readonly Section[];
  /** True for what stands in the annex. */
  readonly annex?: boolean;
  readonly dated?: Dated;
  /** What a situation report counts of it. */
  readonly counted?: (scope: Scope) => Fact[];
  readonly legends?: readonly PlacedLegend[];
}

/** A section of the frame, and which changes are its own. */
export interface Section {
  readonly head: Extract<LabelKey, `head.${string}`>;
  readonly has: (change: ItemChange) => boolean;
}

/** The lines of the timeline that come from one block. */
export interface Dated {
  /** Where they stand among those of the same day. */
  readonly order: number;
  /** Events: they stand nowhere else. */
  readonly events?: (scope: Scope) => TimelineEntry[];
  /** What somebody said: it leaves its place to an event that tells the same. */
  readonly said?: (scope: Scope) => TimelineEntry[];
  /** Beginnings, ends and what is due. */
  readonly due?: (scope: Scope) => TimelineEntry[];
}

/** One line of the timeline before sorting. */
export interface TimelineEntry {
  readonly at: string;
  readonly date: BriefDate;
  readonly lead: string | undefined;
  readonly text: string;
  /** Marks of the sources, then of the items that the line stands for. */
  readonly refs: readonly Mark[];
  readonly items: readonly Mark[];
  readonly sources: readonly SourceRef[];
  /** True if no other section says why the date was inferred. */
  readonly tellsWhy: boolean;
  readonly meta: readonly Sentence[];
  /** Place and text of an event of the brief; other lines have none. */
  readonly event?: {
    readonly place: string | undefined;
    readonly text: string;
    readonly short: string | undefined;
  };
  /** What it is for a drawn timeline; without it, what happened. An end of a bar is no mark. */
  readonly drawn?: 'happened' | 'said' | 'due' | 'bar';
  /** `Overdue by 3 days`: it stands among what is ahead though its day is past. */
  readonly overdue?: string | undefined;
}

/** A legend and its place among the others, which makes neighbours of about equal height. */
export interface PlacedLegend {
  readonly order: number;
  readonly legend: (scope: Scope) => Legend;
}

/** True unless the template leaves it out. */
export function isShown(scope: Scope, presenter: Presenter): boolean {
  const part = partOf(presenter);
  return part === undefined || presenter.partly === true || !isLeftOut(scope, part);
}

/** What a template leaves out that shows nothing of it. */
export function partOf({ block, part }: Presenter): Part | undefined {
  return part ?? (block && pageName(block));
}

/** True if the template leaves `part` out. */
export function isLeftOut({ leftOut = [] }: Scope, part: Part): boolean {
  return leftOut.includes(part);
}
