// Open issues: questions to be followed up, by whom and by when.
import { isPast, overdueDays } from '../../brief/dates/clock.ts';
import type { BriefDate } from '../../brief/dates/date.ts';
import { compareDates } from '../../brief/dates/moment.ts';
import type { OpenIssue } from '../../brief/format/schema.ts';
import { capitalised } from '../../template/labels/labels.ts';
import { countFact, someOf } from '../../template/present/counts.ts';
import { countAhead, itemEntry } from '../../template/present/dated.ts';
import { inferredSentence, plainDate } from '../../template/present/dates.ts';
import { changeSentences, itemOf } from '../../template/present/item-changes.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import type { Presenter, Scope, TimelineEntry } from '../../template/present/scope.ts';
import { noteSentence, sentence } from '../../template/present/sentences.ts';
import type { Fact, Sentence } from '../../template/view-parts.ts';

function presentIssues(scope: Scope) {
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

function dueWords(scope: Scope, issue: OpenIssue) {
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
function overdueWords(scope: Scope, due: BriefDate): string {
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

function due(scope: Scope): TimelineEntry[] {
  const lead = scope.word('timeline.due');
  return (scope.brief.open_issues ?? []).flatMap(({ due: date, question: text, status }, index) => {
    if (status === 'closed' || date === undefined) return [];
    const overdue = isPast(date, scope.now) ? overdueWords(scope, date) : undefined;
    const entries = itemEntry(scope, 'open_issues', index, { date, text, lead });
    return entries.map((entry) => ({ ...entry, overdue }));
  });
}

// What is overdue weighs more than what is due next.
function counted(scope: Scope): Fact[] {
  const open = (scope.brief.open_issues ?? []).filter(({ status }) => status !== 'closed');
  const dates = open.flatMap((issue) => issue.due ?? []);
  const overdue = dates.filter((date) => isPast(date, scope.now)).length;
  const [next] = dates.toSorted(compareDates);
  const second =
    overdue > 0 || next === undefined
      ? someOf(scope, 'count.overdue', overdue)
      : scope.word('count.next_due', { date: plainDate(scope, next) });
  return countFact(scope, { at: 'open_issues', label: 'head.issues', count: open.length, second });
}

export const issues = {
  block: 'open_issues',
  present: presentIssues,
  dated: { order: 7, due },
  counted,
  missing: (scope: Scope) =>
    (scope.brief.open_issues?.length ?? 0) - countAhead(scope, 'open_issues'),
} satisfies Presenter;
