// The views of the blocks before the annex.
import type {
  DateView,
  FactInRow,
  Item,
  LeadText,
  Line,
  Mark,
  ScaleRange,
  Sentence,
  Speaker,
} from './view-parts.ts';

export interface BottomLineView {
  readonly head: string;
  readonly bottomLine: string | undefined;
  readonly why: string | undefined;
  readonly points: readonly Line[];
}

export interface ChangedView {
  /** Second line of the head: `since edition 1`. */
  readonly second: string | undefined;
  readonly entries: readonly Line[];
  /** `Since edition 1: changed J1 (likelihood). It carries a bar in the margin.` */
  readonly since: string | undefined;
  readonly groups: readonly ChangedGroup[];
  readonly bar: string | undefined;
}

/** What is new, or changed, or removed. */
export interface ChangedGroup {
  readonly word: string;
  readonly marks: readonly ChangedMark[];
  /** Beginnings of texts that have no place on the page any more. */
  readonly texts: readonly string[];
}

export interface ChangedMark extends Mark {
  /** The fields that changed. */
  readonly what: string | undefined;
}

export interface JudgmentView extends Item {
  readonly text: string;
  readonly refs: readonly Mark[];
  readonly meta: readonly Sentence[];
  readonly likelihood: LikelihoodView | undefined;
  readonly confidence: ConfidenceView | undefined;
  /** Why this confidence, if that is short. */
  readonly basis: string | undefined;
  /** Second line, across the columns. */
  readonly more: readonly Sentence[];
}

export interface LikelihoodView {
  readonly term: string;
  readonly range: ScaleRange;
  readonly was: ScaleRange | undefined;
  /** `45–55 %, was 20–45 %`. */
  readonly words: string;
}

export interface ConfidenceView {
  readonly level: string;
  readonly value: number;
}

export interface JudgmentsView {
  readonly items: readonly JudgmentView[];
}

export interface FactList {
  readonly label: string;
  readonly refs: readonly Mark[];
  readonly items: readonly FactListItem[];
}

export interface FactListItem {
  readonly text: string;
  readonly refs: readonly Mark[];
  readonly change: readonly Sentence[];
  readonly quiet: string | undefined;
  readonly at: string;
}

export interface CeasefireView {
  readonly head: string;
  readonly second: string;
  /** Short facts, four a row. */
  readonly facts: readonly (readonly FactInRow[])[];
  /** Longer facts, two a row. */
  readonly moreFacts: readonly (readonly FactInRow[])[];
  /** Terms and reservations, at most two beside one another. */
  readonly lists: readonly (readonly FactList[])[];
  readonly meta: readonly Sentence[];
}

export interface DemandGroup {
  readonly by: string;
  readonly asks: string;
  readonly to: string | undefined;
  readonly items: readonly DemandView[];
}

export interface DemandView extends Item {
  readonly text: string;
  readonly refs: readonly Mark[];
  readonly meta: readonly Sentence[];
  readonly status: string;
  readonly qualifier: string | undefined;
}

export interface ClaimView extends Item {
  readonly speaker: Speaker;
  readonly date: DateView | undefined;
  readonly text: string;
  readonly refs: readonly Mark[];
  readonly meta: readonly Sentence[];
  readonly status: LeadText;
  readonly qualifier: string | undefined;
}

export interface ClaimsView {
  readonly statusHead: string;
  readonly items: readonly ClaimView[];
}

export interface PositionCell {
  readonly mark: string;
  readonly stance: string;
  readonly refs: readonly Mark[];
  readonly meta: readonly Sentence[];
  readonly at: string;
}

export interface PositionRow {
  readonly issue: string;
  readonly changed: boolean;
  readonly at: string;
  readonly meta: readonly Sentence[];
  readonly cells: readonly PositionCell[];
}

export interface PositionsTable {
  readonly actors: readonly string[];
  readonly rows: readonly PositionRow[];
}

export interface QuoteView extends Item {
  readonly text: string;
  /** Name with its comma or full stop. */
  readonly name: string;
  /** Office and occasion: `President, Velmora, asked what …` */
  readonly tail: string;
  readonly meta: readonly Sentence[];
  readonly original: OriginalView | undefined;
  readonly note: readonly Sentence[];
  readonly status: string;
  readonly qualifiers: readonly string[];
  /** What the check found as a sentence, if the quotation is so long that it takes the full width. */
  readonly wide: LeadText | undefined;
}

export interface OriginalView {
  readonly label: string;
  readonly language: string;
  /** True if the text runs against the direction of the brief: it needs lines of its own. */
  readonly turned: boolean;
  readonly text: string;
}

export interface TimelineView {
  readonly head: string;
  readonly rows: readonly TimelineRow[];
}

export interface TimelineRow {
  readonly at: string;
  readonly date: DateView;
  readonly lead: string | undefined;
  readonly text: string;
  readonly refs: readonly Mark[];
  readonly meta: readonly Sentence[];
  /** True for the first row that is still to come, and the first whose year is open. */
  readonly firstDue: boolean;
}

export interface PlaceView {
  /** A place, or what the events have in common in its stead. */
  readonly place: string;
  readonly rows: readonly TimelineRow[];
}

export interface NextReportView {
  readonly date: DateView;
  readonly meta: readonly Sentence[];
}

export interface IssueView extends Item {
  readonly question: string;
  readonly refs: readonly Mark[];
  readonly meta: readonly Sentence[];
  /** `Open, due`; empty if overdue. */
  readonly status: string;
  /** `Overdue by 3 days`, in place of the status. */
  readonly overdue: string | undefined;
  readonly due: string | undefined;
  readonly qualifiers: readonly string[];
}

export interface FigureView extends Item {
  readonly file: string;
  readonly alt: string;
  readonly half: boolean;
  readonly caption: string | undefined;
  readonly refs: readonly Mark[];
  readonly meta: readonly Sentence[];
}
