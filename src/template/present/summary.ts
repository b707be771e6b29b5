// The bottom line, and what changed since the edition before.
import type { BottomLineView, ChangedView, Line } from '../view.ts';
import { itemAt, markOf } from './numbers.ts';
import type { Scope } from './scope.ts';

/** The message, why it matters and the main points; without a message they are a summary. */
export function presentBottomLine({ brief, word }: Scope): BottomLineView | undefined {
  const { bottom_line: bottomLine, why_it_matters: why, points } = brief.summary ?? {};
  if (bottomLine === undefined && why === undefined && points === undefined) return undefined;
  return {
    head: word(bottomLine === undefined ? 'head.summary' : 'head.bottom_line'),
    bottomLine,
    why,
    points: lines('summary.points', points),
  };
}

/** What the desk says changed, then the judgments whose likelihood did. */
export function presentChanged({ brief, word }: Scope): ChangedView | undefined {
  const marks = (brief.judgments ?? []).flatMap((judgment, index) =>
    judgment.change === undefined ? [] : [markOf(itemAt('judgments', index).number)],
  );
  if (brief.changes === undefined && marks.length === 0) return undefined;
  const before = (brief.edition ?? 1) - 1;
  const since =
    before > 0 ? word('change.since', { edition: String(before) }) : word('change.since_before');
  return {
    entries: lines('changes', brief.changes),
    since: marks.length === 0 ? undefined : since,
    word: word('change.changed'),
    marks,
    what: word('change.likelihood'),
    bar: word('change.bar', { count: String(marks.length) }),
  };
}

function lines(at: string, texts: readonly string[] | undefined): Line[] {
  return (texts ?? []).map((text, index) => ({ text, at: `${at}[${index}]` }));
}
