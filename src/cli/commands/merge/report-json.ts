// What Word files brought, for a program: one JSON document. Places are paths such as `claims[0].text`.

import { pathText } from '../../../brief/yaml/path-text.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { regionOf } from '../../../diagnostics/position.ts';
import type { MergedChange } from '../../../merge/merge-review.ts';
import type { PlacedComment } from '../../../merge/notes.ts';
import type { MergedFiles, ReadReview } from '../../../merge-files.ts';

/** The report; `isWritten` if what is taken was written into the brief. */
export function mergeReport(
  { file, before = '', reviews, diagnostics }: MergedFiles,
  isWritten: boolean,
): object {
  return {
    file,
    written: isWritten && !diagnostics.some(({ code }) => code === 'review-meanwhile'),
    documents: reviews.map(plainReview),
    diagnostics: diagnostics.map((each) => plainProblem(each, before)),
  };
}

function plainReview({ file, review }: ReadReview): object {
  const { record, isOlder, before, changes, comments, leftovers } = review;
  return {
    file,
    brief: record.name,
    edition: record.edition ?? null,
    older: isOlder,
    changes: changes.map((each) => plainChange(each, before.text)),
    comments: comments.map(plainComment),
    diagnostics: leftovers.map((each) => plainProblem(each, before.text)),
  };
}

function plainChange({ proposal, outcome, problems, after }: MergedChange, text: string): object {
  const { kind, path, reviewers, isUntracked, from, to, words, standing, problem } = proposal;
  return {
    ...{ kind, field: pathText(path), outcome, standing, reviewers, untracked: isUntracked },
    ...{ from, to, words },
    ...(problem && { problem: plainProblem(problem, text) }),
    brings: problems.map((each) => plainProblem(each, after)),
  };
}

function plainProblem(problem: Diagnostic, text: string): object {
  const { file, severity, code, message, hint, compared } = problem;
  return {
    ...{ file, severity, code, message },
    ...(hint !== undefined && { hint }),
    ...regionOf(problem, new Map([[file, text]])),
    ...(compared && { compared }),
  };
}

function plainComment({
  place,
  author,
  date,
  text,
  about,
  isDone,
  replies,
}: PlacedComment): object {
  return {
    field: place ? pathText(place) : null,
    ...{ author, date: date ?? null, text, about, resolved: isDone, replies },
  };
}
