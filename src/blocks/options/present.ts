// Options: each with the arguments on both sides beside one another, then cost and risk.
import type { Option } from '../../brief/format/schema.ts';
import { changeSentences, itemOf } from '../../template/present/item-changes.ts';
import { linesAt } from '../../template/present/lists.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import { numberText } from '../../template/present/numbers.ts';
import { isLeftOut, type Presenter, type Scope } from '../../template/present/scope.ts';
import { noteSentence } from '../../template/present/sentences.ts';

function presentOptions(scope: Scope) {
  return scope.brief.options?.map((option, index) => present(scope, option, index));
}

function present(scope: Scope, option: Option, index: number) {
  const item = itemOf(scope, 'options', index);
  const { title, cost, risk, recommended = false, note, source } = option;
  const isSaid = option.for !== undefined || option.against !== undefined;
  const isArgued = isSaid && !isLeftOut(scope, 'arguments');
  const isWeighed = cost !== undefined || risk !== undefined;
  return {
    ...item,
    title,
    recommended,
    refs: sourceMarks(scope, source),
    meta: [...changeSentences(scope, item.at), ...noteSentence(note)],
    /** Lines of the table that the option takes. */
    lines: 1 + Number(isArgued) + Number(isWeighed),
    isArgued,
    for: linesAt(`${item.at}.for`, option.for),
    against: linesAt(`${item.at}.against`, option.against),
    isWeighed,
    cost: cost && numberText(scope.labels.language, cost),
    risk,
  };
}

export const options = { block: 'options', present: presentOptions } satisfies Presenter;
