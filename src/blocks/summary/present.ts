// The bottom line, why it matters, the main points, and what is for decision.
import type { ItemChange } from '../../brief/edition/edition-change.ts';
import { linesAt } from '../../template/present/lists.ts';
import { isLeftOut, type Presenter, type Scope } from '../../template/present/scope.ts';

/** The message, why it matters and the main points; without a message they are a summary. */
function presentBottomLine(scope: Scope) {
  const { bottom_line: message, why_it_matters: why, points: all } = scope.brief.summary ?? {};
  const points = isLeftOut(scope, 'points') ? undefined : all;
  if (message === undefined && why === undefined && points === undefined) return undefined;
  return {
    head: scope.word(message === undefined ? 'head.summary' : 'head.bottom_line'),
    bottomLine: message,
    why,
    points: linesAt('summary.points', points),
  };
}

export const bottomLine = {
  present: presentBottomLine,
  sections: [{ head: 'head.bottom_line', has: isMessage }],
} satisfies Presenter;

export const decision = {
  part: 'decision',
  present: ({ brief }: Scope) => brief.summary?.ask,
  sections: [{ head: 'head.decision', has: isAsk }],
} satisfies Presenter;

function isAsk({ block, fields, kind }: ItemChange): boolean {
  return block === 'summary' && kind === 'changed' && fields.some(({ path }) => path[0] === 'ask');
}

function isMessage({ block, fields, kind }: ItemChange): boolean {
  return (
    block === 'summary' && (kind !== 'changed' || fields.some(({ path }) => path[0] !== 'ask'))
  );
}
