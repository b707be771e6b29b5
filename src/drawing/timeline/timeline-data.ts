// What a drawn timeline is made from: marks and bars in time, in words that are ready to be printed.
import type { Stretch } from './time-axis.ts';

export interface TimelineData {
  /** In the order of time. */
  readonly marks: readonly TimelineMark[];
  readonly bars: readonly TimelineBar[];
  /** The moment up to which the brief knows; what lies behind it is ahead. */
  readonly known: { readonly moment: number; readonly words: string } | undefined;
  readonly key: TimelineKey;
}

/** A thing with a date; a month or a year is drawn as long as it is. */
export interface TimelineMark extends Stretch {
  readonly isLong: boolean;
  /** What is due, as against what happened or was said. */
  readonly isDue: boolean;
  /** A date that the desk has concluded: drawn hollow. */
  readonly isInferred: boolean;
  /** What somebody said: a small mark. */
  readonly isSaid: boolean;
  /** The date in words, and what stands below it; absent where the number beside the mark says enough. */
  readonly date: string;
  readonly words: string | undefined;
  /** The number of its item, for where its words have no room; without one, the drawing gives it its own. */
  readonly number: string | undefined;
}

/** A truce, or a phase of one. */
export interface TimelineBar {
  readonly name: string;
  /** How it stands, in a word. */
  readonly state: string | undefined;
  /** The time within which it begins and ends; absent: nobody says. */
  readonly begins: Stretch | undefined;
  readonly ends: Stretch | undefined;
  /** Until when it was to last, if it ended before. */
  readonly wasTo: number | undefined;
  /** True if it ended otherwise than it was to end. */
  readonly isCutShort: boolean;
  readonly isPhase: boolean;
  /** True of what has been in force; what was only proposed or planned is hollow. */
  readonly isReal: boolean;
}

/** The words that explain the marks; each is shown if it is needed. */
export interface TimelineKey {
  readonly happened: string;
  readonly said: string;
  readonly due: string;
  readonly inferred: string;
  /** What a gap in the scale means. */
  readonly gap: string;
}
