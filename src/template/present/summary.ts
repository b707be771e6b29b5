// The bottom line, why it matters and the main points.
import type { BottomLineView, Line } from '../view/view.ts';
import type { Scope } from './scope.ts';

/** The message, why it matters and the main points; without a message they are a summary. */
export function presentBottomLine({ brief, word, leftOut }: Scope): BottomLineView | undefined {
  const { bottom_line: bottomLine, why_it_matters: why, points: all } = brief.summary ?? {};
  const points = leftOut?.includes('points') ? undefined : all;
  if (bottomLine === undefined && why === undefined && points === undefined) return undefined;
  return {
    head: word(bottomLine === undefined ? 'head.summary' : 'head.bottom_line'),
    bottomLine,
    why,
    points: lines('summary.points', points),
  };
}

function lines(at: string, texts: readonly string[] | undefined): Line[] {
  return (texts ?? []).map((text, index) => ({ text, at: `${at}[${index}]` }));
}
