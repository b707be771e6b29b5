// The bottom line, why it matters, the main points, and what is for decision.

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

export const bottomLine = { present: presentBottomLine } satisfies Presenter;

export const decision = { present: ({ brief }: Scope) => brief.summary?.ask } satisfies Presenter;
