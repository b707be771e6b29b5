// A Word file that colleagues went over, as the page shows it: change by change, with what was said.

import type { WordStretch } from '../brief/edition/edition-change.ts';
import { pathText } from '../brief/yaml/path-text.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { comparedLines } from '../diagnostics/format-diagnostic.ts';
import type { MergedChange, MergedReview } from '../merge/merge-review.ts';
import type { PlacedComment } from '../merge/notes.ts';
import type { Proposal } from '../merge/proposal.ts';

/** What is shown of a Word file. */
export interface ReviewView {
  /** The text of the brief with what was taken. */
  readonly text: string;
  readonly changes: readonly ChangeView[];
  readonly comments: readonly CommentView[];
  /** What has no place in the brief, or why there is nothing to show. */
  readonly said: readonly string[];
}

/** A change that somebody wants. */
export interface ChangeView {
  /** What names it when it is taken. */
  readonly key: string;
  readonly field: string;
  /** Who changed it; none for words that nobody tracked. */
  readonly people: readonly string[];
  readonly words: readonly WordStretch[];
  /** `conflict`: the brief has changed in the same words. */
  readonly state: Proposal['standing'];
  /** Why it cannot be taken, or not without a loss. */
  readonly reasons: readonly string[];
  /** The problems that it would bring. */
  readonly brings: readonly string[];
  /** True if one of these is an error. */
  readonly breaks: boolean;
}

/** What somebody said in the margin. */
export interface CommentView {
  readonly field?: string;
  readonly about: string;
  /** The comment and the answers to it. */
  readonly remarks: readonly { readonly author: string; readonly text: string }[];
  readonly isDone: boolean;
}

/** The key of a change. */
export function keyOfChange({ kind, path }: Pick<Proposal, 'kind' | 'path'>): string {
  return `${kind} ${pathText(path)}`;
}

/** What came of a Word file. */
export function reviewView({ text, changes, comments, leftovers }: MergedReview): ReviewView {
  return {
    text,
    changes: changes.map(changeView),
    comments: comments.map(commentView),
    said: leftovers.map(({ message }) => message),
  };
}

/** A file of which nothing can be shown. */
export function refusedReview(text: string, { message, hint }: Diagnostic): ReviewView {
  const said = hint === undefined ? message : `${message}: ${hint}`;
  return { text, changes: [], comments: [], said: [said] };
}

function changeView({ proposal, outcome, problems }: MergedChange): ChangeView {
  const { path, reviewers, words, standing, problem } = proposal;
  return {
    key: keyOfChange(proposal),
    field: pathText(path),
    people: reviewers.map(({ name }) => name),
    words,
    state: outcome === 'taken' ? 'done' : standing,
    reasons: problem ? reasonsOf(problem) : [],
    brings: problems.map(({ message }) => message),
    breaks: problems.some(({ severity }) => severity === 'error'),
  };
}

function reasonsOf({ message, hint, compared }: Diagnostic): string[] {
  const source = compared ? comparedLines(compared, undefined).slice(0, 1) : [];
  return [message, ...source.map((line) => line.trim()), ...(hint === undefined ? [] : [hint])];
}

function commentView({ place, about, author, text, replies, isDone }: PlacedComment): CommentView {
  const remarks = [{ author, text }, ...replies];
  return {
    ...(place && { field: pathText(place) }),
    about,
    remarks: remarks.map((each) => ({ author: each.author, text: each.text })),
    isDone,
  };
}
