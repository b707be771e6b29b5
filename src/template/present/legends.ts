// How to read the marks: the scales that the brief uses, the terms it uses marked.

import type { LegendName } from '../labels/label-keys.ts';
import type { Legend, LegendRow } from '../view-parts.ts';
import { chunks } from './lists.ts';
import { isShown, type Scope } from './scope.ts';

/** The legends two by two, and which terms of them the brief uses. */
export function presentLegends(scope: Scope) {
  const legends = Object.values(scope.presenters)
    .flatMap((each) => (isShown(scope, each) ? (each.legends ?? []) : []))
    .toSorted((one, other) => one.order - other.order)
    .map((each) => each.legend(scope))
    .filter((each) => each.rows.some(({ used }) => used));
  if (legends.length === 0) return undefined;
  const list = legends.map(({ used }) => used).join(scope.word('grammar.semicolon'));
  return { used: scope.word('legend.used', { list }), rows: chunks(legends, 2) };
}

/** The legend of a scale. */
export function legend<T>(
  scope: Scope,
  name: LegendName,
  terms: readonly T[],
  row: (term: T) => Pick<LegendRow, 'term' | 'meaning'> & Partial<LegendRow>,
  used: ReadonlySet<unknown>,
): Legend {
  const rows = terms.map((term) => ({
    range: undefined,
    mark: undefined,
    ...row(term),
    used: used.has(term),
  }));
  const scale = scope.word(`legend.${name}`);
  const here = rows.filter((each) => each.used).map(({ term }) => term);
  return {
    label: scale,
    used: scope.word('legend.used_of', { scale, terms: here.join(scope.listComma) }),
    isLikelihood: rows.some(({ range }) => range !== undefined),
    isCode: rows.every(({ term }) => term.length === 1),
    rows,
  };
}
