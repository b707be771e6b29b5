// Key figures: a strip of large numbers, with what they count above and how they changed below.
import type { KeyFigure } from '../../brief/format/schema.ts';
import { capitalised } from '../../template/labels/labels.ts';
import { dateText } from '../../template/present/dates.ts';
import { changeSentences, isChanged } from '../../template/present/item-changes.ts';
import { chunks } from '../../template/present/lists.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import { numberText } from '../../template/present/numbers.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';
import { noteSentence, sentence } from '../../template/present/sentences.ts';

/** So many stand beside one another at most. */
const WIDEST = 4;

function presentKeyFigures(scope: Scope) {
  const { key_figures: all } = scope.brief;
  if (all === undefined) return undefined;
  const views = all.map((figure, index) => present(scope, figure, `key_figures[${index}]`));
  const rows = Math.ceil(views.length / WIDEST);
  return chunks(views, Math.ceil(views.length / rows)).map((figures) => ({
    figures,
    changed: figures.some(({ changed }) => changed),
  }));
}

function present(scope: Scope, { value, ...figure }: KeyFigure, at: string) {
  const { unit, label, change, as_of: asOf, note, source } = figure;
  const when = asOf && scope.word('key_figure.as_of', { date: dateText(scope, asOf) });
  return {
    at,
    changed: isChanged(scope, at),
    label,
    value: numberText(scope.labels.language, value),
    unit,
    refs: sourceMarks(scope, source),
    meta: [
      ...changeSentences(scope, at),
      ...(change === undefined ? [] : [sentence(change)]),
      ...(when === undefined ? [] : [sentence(capitalised(scope.labels, when))]),
      ...noteSentence(note),
    ],
  };
}

export const keyFigures = { block: 'key_figures', present: presentKeyFigures } satisfies Presenter;
