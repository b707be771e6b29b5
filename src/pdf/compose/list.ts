// Composes lists: each item its label in a narrow column and its body beside it.

import type { Reference } from 'pdfmake/js/PDFDocument.js';
import type { List, ListItem } from '../../document/tree.ts';
import type { StructureElement } from '../tags/structure-tree.ts';
import { type Composer, type Place, placeIn, stacked } from './composer.ts';
import { paragraphRuns } from './directed-runs.ts';
import { type Composed, itemKeys, type LayoutNode } from './node.ts';
import { blockStyle } from './style.ts';
import { composeContent } from './text.ts';

/** Width of a label, and the size of type for which it is enough. */
const LABEL = { width: 9, size: 10 };
/** Lists without a label: their lines are facts under a head, told apart by position. */
const PLAIN = new Set(['facts', 'names']);

export function composeList(composer: Composer, list: List, outer: Place): Composed {
  const place = placeIn(outer, list);
  const plain = list.classes.some((name) => PLAIN.has(name));
  const element = composer.structure.add('L', place.parent, {
    listNumbering: list.ordered ? 'Decimal' : plain ? 'None' : 'Unordered',
    lang: list.lang,
  });
  const textStyle = plain ? 'small' : 'li';
  // A width of its own: pdfmake lets a column of the remaining width grow with a long word.
  const width =
    plain || !place.atMargin ? place.width : Math.min(place.width, proseWidth(composer));
  const items = list.items.map((item, index) =>
    composeItem(
      composer,
      item,
      { ...place, parent: element, textStyle, width },
      plain ? undefined : labelOf(list, index),
    ),
  );
  if (plain) keepEndsTogether(items);
  return stacked(items, {
    _items: itemKeys(blockStyle(composer.theme, [textStyle], 0).leading),
    ...(plain ? {} : { _before: 4.5, _prose: true }),
  });
}

/** No fact stands alone before or after a page break. */
function keepEndsTogether(items: readonly Composed[]): void {
  for (const item of [items[0], items.at(-2)]) if (item && items.length > 1) item.node._keep = true;
}

function proseWidth({ theme }: Composer): number {
  return theme.grid['measure'] ?? Number.POSITIVE_INFINITY;
}

function labelOf(list: List, index: number): string {
  return list.ordered ? `${index + 1}.` : '–';
}

function composeItem(
  composer: Composer,
  item: ListItem,
  outer: Place,
  label: string | undefined,
): Composed {
  const place = placeIn(outer, item);
  const element = composer.structure.add('LI', place.parent);
  const labelElement = label === undefined ? undefined : composer.structure.add('Lbl', element);
  const parent = composer.structure.add('LBody', element, { lang: item.lang });
  const labelWidth = (LABEL.width * blockStyle(composer.theme, ['li'], 0).size) / LABEL.size;
  const inner: Place = {
    ...place,
    parent,
    width: place.width - (label === undefined ? 0 : labelWidth),
  };
  const body = stacked(composeContent(composer, item.children, inner));
  if (label === undefined || labelElement === undefined) return body;
  const beside = { ...labelNode(composer, label, labelElement, place), width: labelWidth };
  return {
    node: { columns: [beside, { ...body.node, width: inner.width }] },
    ascent: body.ascent,
  };
}

function labelNode(
  composer: Composer,
  label: string,
  element: StructureElement<Reference>,
  { lang, at }: Place,
): LayoutNode {
  const style = blockStyle(composer.theme, ['li'], 0);
  const stretch = { text: label, style, lang, keys: { _element: element.index } };
  return { text: paragraphRuns(composer, [stretch], { at, lang }) };
}
