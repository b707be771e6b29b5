// Figures: pictures with their captions, those of half the width two beside one another.
import type { Figure } from '../../brief/format/schema.ts';
import { changeSentences, itemOf } from '../../template/present/item-changes.ts';
import { besideOneAnother } from '../../template/present/lists.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';
import { noteSentence, sentence } from '../../template/present/sentences.ts';

/** The figures row by row. */
function presentFigures(scope: Scope) {
  const all = scope.brief.figures?.map((figure, index) => present(scope, figure, index));
  return all && besideOneAnother(all);
}

function present(scope: Scope, figure: Figure, index: number) {
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

export const figures = { block: 'figures', present: presentFigures } satisfies Presenter;
