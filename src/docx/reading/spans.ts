// The words of a Word file, stretch by stretch: who inserted or deleted them, in which control they stand.
import type { ChangeMark } from './reviewed.ts';

/** How words look, as far as a brief can say so. */
export interface Look {
  readonly isStrong: boolean;
  readonly isEmphasised: boolean;
  /** Where a link leads that they are in: the id of its relationship. */
  readonly link?: string;
}

/** Words that have all in common. */
export interface Span {
  readonly text: string;
  readonly look: Look;
  readonly mark?: ChangeMark;
  /** The tag of the nearest control that has one. */
  readonly tag?: string;
  /** The number of that control, in the order of the document. */
  readonly control?: number;
  /** The ids of comments about them. */
  readonly comments: readonly string[];
}

/** A paragraph, in the body, a cell, a head or foot, or a box. */
export interface Paragraph {
  readonly spans: readonly Span[];
  /** By which others name it. */
  readonly id?: string;
  /** Who inserted or deleted the end of the paragraph. */
  readonly end?: ChangeMark;
}

/** Where a comment is made that is about no words. */
export interface Point {
  readonly comment: string;
  readonly tag?: string;
}

/** A comment: its paragraphs are those from the one number up to the other. */
export interface Note {
  readonly id: string;
  readonly author: string;
  readonly date: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** What a part of the file says. */
export interface PartWords {
  readonly paragraphs: readonly Paragraph[];
  readonly points: readonly Point[];
  readonly notes: readonly Note[];
}
