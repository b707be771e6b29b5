// Maps: drawn beforehand, with their titles and what is not answered for; those of half the width two
// beside one another.
import type { LocatorMap } from '../../brief/format/schema.ts';
import { drawingView } from '../../template/present/drawings.ts';
import { changeSentences, itemOf } from '../../template/present/item-changes.ts';
import { sourceMarks } from '../../template/present/marks.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';
import { noteSentence, sentence } from '../../template/present/sentences.ts';
import { mapName } from './draw.ts';

/** The maps row by row. */
function presentMaps(scope: Scope) {
  const { maps: all } = scope.brief;
  if (all === undefined) return undefined;
  const rows: ReturnType<typeof present>[][] = [];
  for (const [index, map] of all.entries()) {
    const view = present(scope, map, index);
    const last = rows.at(-1);
    if (view.half && last?.length === 1 && last[0]?.half) last.push(view);
    else rows.push([view]);
  }
  return rows;
}

function present(scope: Scope, map: LocatorMap, index: number) {
  const item = itemOf(scope, 'maps', index);
  const { title, credit, note, width, source } = map;
  const disclaimer = map.disclaimer ?? scope.brief.organisation?.disclaimer;
  return {
    ...item,
    title,
    half: width === 'half',
    drawing: drawingView(scope, mapName(index)),
    refs: sourceMarks(scope, source),
    meta: [
      ...changeSentences(scope, item.at),
      ...(credit === undefined ? [] : [sentence(scope.word('map.credit', { credit }))]),
      ...noteSentence(disclaimer),
      ...noteSentence(note),
    ],
  };
}

export const maps = { block: 'maps', present: presentMaps } satisfies Presenter;
