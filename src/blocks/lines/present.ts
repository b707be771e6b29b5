// Lines to take: the question, what is said, what is said if pressed, and what is never said.
import { isPast } from '../../brief/dates/clock.ts';
import type { LineToTake } from '../../brief/format/schema.ts';
import { capitalised } from '../../template/labels/labels.ts';
import { inferredSentence, plainDate } from '../../template/present/dates.ts';
import { changeSentences, itemOf } from '../../template/present/item-changes.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import { isLeftOut, type Presenter, type Scope } from '../../template/present/scope.ts';
import { noteSentence } from '../../template/present/sentences.ts';

function presentLines(scope: Scope) {
  return scope.brief.lines?.map((line, index) => present(scope, line, index));
}

function present(scope: Scope, line: LineToTake, index: number) {
  const item = itemOf(scope, 'lines', index);
  const { question, say, if_pressed: pressed, valid_until: until, use, owner } = line;
  const { background, note, source } = isLeftOut(scope, 'line_background')
    ? { background: undefined, note: undefined, source: undefined }
    : line;
  const isExpired = until !== undefined && isPast(until, scope.now);
  return {
    ...item,
    question,
    say,
    refs: sourceMarks(scope, source),
    pressed,
    background,
    meta: [
      ...changeSentences(scope, item.at),
      ...inferredSentence(scope, until),
      ...noteSentence(note),
    ],
    expired: isExpired ? capitalised(scope.labels, scope.word('line.expired')) : undefined,
    qualifiers: [
      use && scope.word(`attribution.${use}`),
      owner,
      until && scope.word('line.valid_until', { date: plainDate(scope, until) }),
    ].flatMap((words) => (words === undefined ? [] : capitalised(scope.labels, words))),
  };
}

export const lines = { block: 'lines', present: presentLines } satisfies Presenter;
