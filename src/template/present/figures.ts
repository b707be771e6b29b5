// Figures: pictures with their captions, those of half the width two beside one another.
import type { Figure } from '../../brief/format/schema.ts';
import type { FigureView } from '../view/view.ts';
import { changeSentences, itemOf } from './item-changes.ts';
import { sourceMarks } from './marks.ts';
import type { Scope } from './scope.ts';
import { noteSentence, sentence } from './sentences.ts';

/** The figures row by row. */
export function presentFigures(scope: Scope): FigureView[][] | undefined {
  const { figures } = scope.brief;
  if (figures === undefined) return undefined;
  const rows: FigureView[][] = [];
  for (const [index, figure] of figures.entries()) {
    const view = present(scope, figure, index);
    const last = rows.at(-1);
    if (view.half && last?.length === 1 && last[0]?.half) last.push(view);
    else rows.push([view]);
  }
  return rows;
}

function present(scope: Scope, figure: Figure, index: number): FigureView {
  const item = itemOf(scope, 'figures', index);
  const { file, alt, caption, credit, note, width } = figure;
  return {
    ...item,
    file,
    alt,
    half: width === 'half',
    caption,
    refs: sourceMarks(scope, figure.source),
    meta: [
      ...changeSentences(scope, item.at),
      ...(credit === undefined ? [] : [sentence(scope.word('figure.credit', { credit }))]),
      ...noteSentence(note),
    ],
  };
}
