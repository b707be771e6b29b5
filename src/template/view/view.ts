// What templates see: numbered, labelled, dates formatted, references resolved; words only.
// Every key is always there, since templates are strict; what a brief does not have is undefined.

import type { Labels } from '../labels/labels.ts';
import type { ProseReference } from '../prose/inline-markdown.ts';
import type {
  Abbreviation,
  ActorGroup,
  ColophonView,
  GlossaryEntry,
  HandlingView,
  LegendView,
  RunningView,
  SourcesView,
} from './view-annex.ts';
import type {
  BottomLineView,
  CeasefireView,
  ChangedView,
  ClaimsView,
  DemandGroup,
  FigureView,
  IssueView,
  JudgmentsView,
  NextReportView,
  PlaceView,
  PositionsTable,
  QuoteView,
  TimelineRow,
  TimelineView,
} from './view-blocks.ts';
import type { Fact, PlainItemView, ToDoRow } from './view-parts.ts';

export type * from './view-annex.ts';
export type * from './view-blocks.ts';
export type * from './view-parts.ts';

/** Everything that a template can print. */
export interface View {
  readonly language: string;
  readonly labels: Labels['groups'];
  /** A comma and a space, as the script of the language writes them. */
  readonly comma: string;
  /** The same without the space, where an element ends behind it. */
  readonly commaMark: string;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly strip: readonly Fact[];
  readonly bottomLine: BottomLineView | undefined;
  readonly decision: string | undefined;
  readonly changed: ChangedView | undefined;
  readonly judgments: JudgmentsView | undefined;
  readonly ceasefire: CeasefireView | undefined;
  readonly demands: readonly DemandGroup[] | undefined;
  readonly claims: ClaimsView | undefined;
  readonly positions: readonly PositionsTable[] | undefined;
  readonly quotes: readonly QuoteView[] | undefined;
  /** Row by row. */
  readonly figures: readonly (readonly FigureView[])[] | undefined;
  readonly timeline: TimelineView | undefined;
  /** What is to come, and what is overdue. */
  readonly ahead: readonly TimelineRow[] | undefined;
  /** The events of the period by place. */
  readonly places: readonly PlaceView[] | undefined;
  /** How much there is of what, four a row. */
  readonly counts: readonly (readonly Fact[])[] | undefined;
  readonly nextReport: NextReportView | undefined;
  readonly issues: readonly IssueView[] | undefined;
  readonly assumptions: readonly PlainItemView[] | undefined;
  readonly gaps: readonly PlainItemView[] | undefined;
  /** `5 points open`; undefined in a brief that has none. */
  readonly openCount: string | undefined;
  /** What is still to do before the brief is final. */
  readonly toDos: readonly ToDoRow[] | undefined;
  /** True if anything but the colophon stands in the annex. */
  readonly annex: boolean;
  readonly sources: SourcesView | undefined;
  /** Legends of the scales that were used, two beside one another. */
  readonly legends: readonly (readonly LegendView[])[] | undefined;
  readonly actors: readonly (readonly ActorGroup[])[] | undefined;
  readonly glossary: readonly GlossaryEntry[] | undefined;
  /** Marked wherever prose uses them. */
  readonly abbreviations: readonly Abbreviation[];
  readonly handling: HandlingView | undefined;
  readonly colophon: ColophonView;
  readonly running: RunningView;
  /** What the template leaves out, in a sentence; undefined if that is nothing. */
  readonly notShown: string | undefined;
  /** What links inside prose lead to, by the id that they name. */
  readonly references: ReadonlyMap<string, ProseReference>;
}
