// Open issues, and beside them what we take for granted and what we do not know.

import { isPast, overdueDays } from '../../brief/dates/clock.ts';
import type { BriefDate } from '../../brief/dates/date.ts';
import type { OpenIssue } from '../../brief/format/schema.ts';
import { capitalised } from '../labels/labels.ts';
import type { IssueView, PlainItemView, Sentence } from '../view/view.ts';
import { inferredSentence, plainDate } from './dates.ts';
import { changeSentences, itemOf } from './item-changes.ts';
import { sourceMarks } from './marks.ts';
import type { Scope } from './scope.ts';
import { noteSentence, sentence } from './sentences.ts';

export function presentIssues(scope: Scope): IssueView[] | undefined {
  return scope.brief.open_issues?.map((issue, index) => ({
    ...itemOf(scope, 'open_issues', index),
    question: issue.question,
    refs: sourceMarks(scope, issue.source),
    meta: [
      ...changeSentences(scope, `open_issues[${index}]`),
      ...whySentence(issue.why_it_matters),
      ...nextSentence(scope, issue),
      ...inferredSentence(scope, issue.due),
      ...noteSentence(issue.note),
    ],
    ...dueWords(scope, issue),
  }));
}

/** What the desk takes for granted, and what follows if it is wrong. */
export function presentAssumptions(scope: Scope): PlainItemView[] | undefined {
  return scope.brief.assumptions?.map((assumption, index) => ({
    ...itemOf(scope, 'assumptions', index),
    text: assumption.text,
    refs: sourceMarks(scope, assumption.source),
    meta: [
      ...changeSentences(scope, `assumptions[${index}]`),
      ...labelled(scope.word('assumption.if_wrong'), assumption.if_wrong),
      ...noteSentence(assumption.note),
    ],
  }));
}

/** What is not known. */
export function presentGaps(scope: Scope): PlainItemView[] | undefined {
  return scope.brief.gaps?.map((gap, index) => ({
    ...itemOf(scope, 'gaps', index),
    text: gap.text,
    refs: sourceMarks(scope, gap.source),
    meta: [
      ...changeSentences(scope, `gaps[${index}]`),
      ...whySentence(gap.why_it_matters),
      ...noteSentence(gap.note),
    ],
  }));
}

type DueWords = Pick<IssueView, 'status' | 'overdue' | 'due' | 'qualifiers'>;

function dueWords(scope: Scope, issue: OpenIssue): DueWords {
  const { due, owner, status: key = 'open' } = issue;
  const status = capitalised(scope.labels, scope.word(`issue_status.${key}`));
  const owners = owner === undefined ? [] : [owner];
  if (due === undefined) return { status, overdue: undefined, due: undefined, qualifiers: owners };
  const date = plainDate(scope, due);
  if (key === 'closed' || !isPast(due, scope.now)) {
    const words = scope.word('issue.due', { status });
    return { status: words, overdue: undefined, due: date, qualifiers: owners };
  }
  const was = scope.word('issue.due_on', { date });
  const wait = key === 'open' ? was : `${status}${scope.comma}${was}`;
  return {
    status: '',
    overdue: overdueWords(scope, due),
    due: undefined,
    qualifiers: [wait, ...owners],
  };
}

/** `Overdue by 3 days`. */
export function overdueWords(scope: Scope, due: BriefDate): string {
  const days = overdueDays(due, scope.now);
  if (days === 0) return scope.word('issue.overdue_today');
  return scope.word('issue.overdue', { count: String(days) });
}

function nextSentence(scope: Scope, { next_step: next }: OpenIssue): Sentence[] {
  if (next === undefined) return [];
  return [sentence(next, { lead: scope.word('issue.next') })];
}

function whySentence(why: string | undefined): Sentence[] {
  return why === undefined ? [] : [sentence(why)];
}

function labelled(label: string, text: string | undefined): Sentence[] {
  return text === undefined ? [] : [sentence(`${label} ${text}`)];
}
