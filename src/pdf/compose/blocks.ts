// Composes blocks, one handler a kind of the document tree; those of the body when the layout asks.
import type { Block, Container, GraphicBlock, List } from '../../document/tree.ts';
import { readableTint } from '../../theme/contrast.ts';
import { type Composer, indent, type Place, placeIn, reportUnknown, stacked } from './composer.ts';
import { composeFigure, composePicture, FIGURE_BEFORE } from './figure.ts';
import { lineVector, SCALE, scaleVectors } from './graphics.ts';
import { composeList } from './list.ts';
import type { Blocks, CanvasNode, Composed, LayoutNode } from './node.ts';
import { composeSection } from './section.ts';
import { composeTable } from './table.ts';
import { composeText } from './text.ts';

/** Composes blocks in order, each with the space above it that its style or the block `above` asks for. */
export function composeBlocks(
  composer: Composer,
  blocks: readonly Block[],
  place: Place,
  above?: Composed,
): Composed[] {
  const composed = blocks.flatMap((block) => composeBlock(composer, block, place));
  composed.forEach((each, index) => {
    const after = (composed[index - 1] ?? above)?.style?.after ?? 0;
    if (after > (each.node._before ?? 0)) each.node._before = after;
  });
  return composed;
}

/** Paragraphs that stay with what follows, as headings do. */
const LEADING = ['label', 'data-title', 'chart-title', 'chart-measure'];

function composeBlock(composer: Composer, block: Block, place: Place): Composed[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const composed = composeText(composer, block, place);
      if (block.kind === 'heading' || LEADING.some((name) => block.classes.includes(name)))
        composed.node._keep = true;
      return [composed];
    }
    case 'section':
      return [composeSection(composer, block, place)];
    case 'group':
      return composeGroup(composer, block, place);
    case 'blockquote': {
      const parent = composer.structure.add('BlockQuote', place.parent, { lang: block.lang });
      return composeBlocks(composer, block.children, { ...placeIn(place, block), parent });
    }
    case 'list':
      return [composeList(composer, block as List, place)];
    case 'table':
      return [composeTable(composer, block, place)];
    case 'figure':
    case 'caption':
      return [composeFigure(composer, block, place)];
    case 'picture':
      return composePicture(composer, block, place);
    case 'graphic-block':
      return composeGraphic(composer, block, place);
  }
}

const GROUPS = new Set([
  'annex',
  'bar',
  'box',
  'chapter',
  'columns-2',
  'hairline',
  'keep',
  'terms',
]);

function composeGroup(composer: Composer, group: Container, outer: Place): Composed[] {
  const place = placeIn(outer, group);
  const name = group.classes[0];
  reportUnknown(
    composer,
    group.classes.filter((each) => !GROUPS.has(each)),
    place,
  );
  if (name === 'hairline') return [hairline(composer, place)];
  if (name === 'bar') return [composeBar(composer, group, place)];
  if (name === 'box') return [composeBox(composer, group, place)];
  if (name === 'columns-2')
    return composer.theme.enlarged
      ? composeStacked(composer, group, place)
      : [composeColumns(composer, group, place)];
  if (name === 'terms') return composeTerms(composer, group, place);
  if (name === 'chapter') return composeChapter(composer, group, place);
  const composed = composeBlocks(composer, group.children, place);
  if (name === 'annex' && composed[0]) composed[0].node._pageUnlessFree = 1 / 3;
  return name === 'keep' ? [stacked(composed, { _together: true })] : composed;
}

/** A chapter begins on a page of its own. */
function composeChapter(composer: Composer, group: Container, place: Place): Composed[] {
  const parent = composer.structure.add('Sect', place.parent, { lang: group.lang });
  const composed = composeBlocks(composer, group.children, { ...place, parent });
  if (composed[0]) composed[0].node._pageUnlessFree = 1;
  return composed;
}

const BOX = { side: 9, above: 6.75, before: 9 };

const BAR = { side: 6, above: 1.5, before: 2.25 };

/** What stands apart from the text around it, on a tint as wide as the column. */
function composeBox({ compose, structure, theme }: Composer, group: Container, place: Place) {
  const { text = 0, right = 0 } = theme.grid;
  const { side, above, before } = BOX;
  const parent = structure.add('Aside', place.parent, { lang: group.lang });
  const width = (place.atMargin ? right - text : place.width) - 2 * side;
  const inner: Place = { ...place, parent, width, atMargin: false };
  const { node, ascent } = stacked(compose(group.children, inner), {
    _box: { side, above, colour: readableTint(theme) },
    _before: before,
  });
  return { node, ascent: ascent + above };
}

/** A line in a bar as wide as the column, filled so that it stands out in grey too. */
function composeBar({ compose, theme }: Composer, group: Container, place: Place) {
  const { side, above, before } = BAR;
  const colour = theme.colours['accent']!;
  const inner: Place = { ...place, width: place.width - 2 * side, atMargin: false };
  const bar = stacked(compose(group.children, inner), { _box: { side, above, colour } });
  // Space of its own: at the top of a cell, that above a block would be dropped.
  bar.node.margin = [0, before, 0, before];
  return { ...bar, ascent: bar.ascent + above + before };
}

/** Paragraphs of a term and its meaning: entries of a list for those who hear it. */
function composeTerms(composer: Composer, group: Container, place: Place): Composed[] {
  const list = composer.structure.add('L', place.parent, {
    listNumbering: 'Description',
  });
  let entry = list;
  return group.children.flatMap((child) => {
    if (child.kind !== 'paragraph') return composeBlock(composer, child, place);
    // Further paragraphs of a meaning belong to the term above.
    if (!child.continues || entry === list) {
      entry = composer.structure.add('LI', list);
      composer.structure.add('Lbl', entry);
      composer.structure.add('LBody', entry);
    }
    return [composeText(composer, child, place, entry)];
  });
}

/** What stands in two columns elsewhere, in one; with room between, as there is beside one another. */
function composeStacked(composer: Composer, group: Container, place: Place): Composed[] {
  return group.children.flatMap((child) => {
    const isPlain = child.kind === 'group' && child.classes.length === 0;
    const composed = composeBlocks(composer, isPlain ? child.children : [child], place);
    const [first] = composed;
    if (first) first.node._before = Math.max(first.node._before ?? 0, BETWEEN_COLUMNS);
    return composed;
  });
}

const BETWEEN_COLUMNS = 12;

/** Two columns on the grid: the second begins at the vertical D. */
function composeColumns(composer: Composer, group: Container, place: Place): Composed {
  const { text = 0, d = 0, right = 0 } = composer.theme.grid;
  const widths = [d - text, right - d];
  const gap = BETWEEN_COLUMNS;
  const columns = group.children.map((child, index) => {
    const width = widths[index] ?? widths[0]!;
    const inner: Place = { ...place, width: width - gap, atMargin: false };
    const blocks = child.kind === 'group' && child.classes.length === 0 ? child.children : [child];
    const composed = composeBlocks(composer, blocks, placeIn(inner, child));
    return stacked(composed, { width, margin: [0, 0, width === widths[0] ? gap : 0, 0] });
  });
  const beside: LayoutNode = { columns: columns.map(({ node }) => node) };
  const ascent = columns[0]?.ascent ?? 0;
  return group.children.some(isFigure)
    ? { node: { ...beside, _before: FIGURE_BEFORE }, ascent }
    : { node: { stack: [beside], _before: 6.75, _together: true }, ascent };
}

/** Whether a column of a group holds a figure. */
function isFigure(column: Block): boolean {
  const isPlain = column.kind === 'group' && column.classes.length === 0;
  return (isPlain ? column.children : [column]).some(({ kind }) => kind === 'figure');
}

function hairline(composer: Composer, place: Place): Composed<CanvasNode> {
  const { text = 0, right = 0 } = composer.theme.grid;
  const width = place.atMargin ? right - text : place.width;
  const line = lineVector([0, 0], [width, 0], 0.5, composer.theme.colours['row']!);
  return { node: { canvas: [line], _before: 6.75 }, ascent: 0 };
}

function composeGraphic(composer: Composer, block: GraphicBlock, place: Place): Composed[] {
  const vectors = scaleVectors(composer.theme, block.graphic, place.width);
  if (!vectors) {
    reportUnknown(composer, [block.graphic.name], place);
    return [];
  }
  const ascent = (SCALE.height - 0.3) * (composer.theme.enlarged ?? 1);
  return [{ node: { canvas: vectors, _before: 2.25 }, ascent }];
}

/** Composes `body` block by block, so that few of a long document's nodes are alive at once. */
export function bodyBlocks(composer: Composer, body: readonly Block[], continued: string): Blocks {
  const made = nodesOf(composer, body, placeOf(composer, continued));
  const kept: LayoutNode[] = [];
  let first = 0;
  return {
    at(index) {
      while (first + kept.length <= index) {
        const next = made.next();
        if (next.done) return undefined;
        kept.push(next.value);
      }
      return kept[index - first];
    },
    done(index) {
      kept.splice(0, index + 1 - first);
      first = index + 1;
    },
  };
}

function placeOf({ theme, structure, lang }: Composer, continued: string): Place {
  const width = theme.grid['right']! - theme.grid['text']!;
  return { parent: structure.root, at: undefined, lang, width, continued, atMargin: true };
}

function* nodesOf(
  composer: Composer,
  body: readonly Block[],
  place: Place,
): Generator<LayoutNode, void> {
  const { page } = composer.theme;
  // Page 1 has no running title: its body begins higher.
  yield { canvas: [], margin: [0, page.firstTop - page.top, 0, 0] };
  let above: Composed | undefined;
  for (const block of body) {
    const composed = composeBlocks(composer, [block], place, above);
    for (const each of composed) {
      indent(each, 0);
      if (above === undefined) delete each.node._before;
      above = each;
      yield each.node;
    }
  }
}
