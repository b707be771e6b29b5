// Composes blocks: one handler a kind of the document tree.
import type { Block, Container, GraphicBlock, List } from '../../document/tree.ts';
import { type Composer, type Place, placeIn } from './composer.ts';
import { composeFigure, composePicture, FIGURE_BEFORE } from './figure.ts';
import { SCALE, scaleVectors } from './graphics.ts';
import { composeList } from './list.ts';
import type { CanvasNode, Composed, LayoutNode } from './node.ts';
import { composeSection } from './section.ts';
import { composeTable } from './table.ts';
import { composeText } from './text.ts';
import { reportUnknown } from './unknown.ts';

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

function composeBlock(composer: Composer, block: Block, place: Place): Composed[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const composed = composeText(composer, block, place);
      if (block.kind === 'heading' || block.classes.includes('label')) composed.node._keep = true;
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

const GROUPS = new Set(['annex', 'columns-2', 'hairline', 'keep', 'terms']);

function composeGroup(composer: Composer, group: Container, outer: Place): Composed[] {
  const place = placeIn(outer, group);
  const name = group.classes[0];
  reportUnknown(
    composer,
    group.classes.filter((each) => !GROUPS.has(each)),
    place,
  );
  if (name === 'hairline') return [hairline(composer, place)];
  if (name === 'columns-2') return [composeColumns(composer, group, place)];
  if (name === 'terms') return composeTerms(composer, group, place);
  const composed = composeBlocks(composer, group.children, place);
  if (name === 'annex' && composed[0]) composed[0].node._pageUnlessFree = 1 / 3;
  if (name !== 'keep') return composed;
  if (composed[0]) delete composed[0].node._before;
  return [
    {
      node: { stack: composed.map((each) => each.node), _together: true },
      ascent: composed[0]?.ascent ?? 0,
    },
  ];
}

/** Paragraphs of a term and its meaning: entries of a list for those who hear it. */
function composeTerms(composer: Composer, group: Container, place: Place): Composed[] {
  const list = composer.structure.add('L', place.parent, { listNumbering: 'None' });
  return group.children.flatMap((child) => {
    if (child.kind !== 'paragraph') return composeBlock(composer, child, place);
    return [composeText(composer, child, place, composer.structure.add('LI', list))];
  });
}

/** Two columns on the grid: the second begins at the vertical D. */
function composeColumns(composer: Composer, group: Container, place: Place): Composed {
  const { text = 0, d = 0, right = 0 } = composer.theme.grid;
  const widths = [d - text, right - d];
  const gap = 12;
  const columns = group.children.map((child, index) => {
    const width = widths[index] ?? widths[0]!;
    const inner: Place = { ...place, width: width - gap, atMargin: false };
    const blocks = child.kind === 'group' && child.classes.length === 0 ? child.children : [child];
    const composed = composeBlocks(composer, blocks, placeIn(inner, child));
    if (composed[0]) delete composed[0].node._before;
    return { width, composed, figures: blocks.some((block) => block.kind === 'figure') };
  });
  const beside: LayoutNode = {
    columns: columns.map(({ width, composed }) => ({
      width,
      stack: composed.map((each) => each.node),
      margin: [0, 0, index0(width, widths) ? gap : 0, 0],
    })),
  };
  const ascent = columns[0]?.composed[0]?.ascent ?? 0;
  return columns.some(({ figures }) => figures)
    ? { node: { ...beside, _before: FIGURE_BEFORE }, ascent }
    : { node: { stack: [beside], _before: 6.75, _together: true }, ascent };
}

function index0(width: number, widths: readonly number[]): boolean {
  return width === widths[0];
}

function hairline(composer: Composer, place: Place): Composed<CanvasNode> {
  const { text = 0, right = 0 } = composer.theme.grid;
  const width = place.atMargin ? right - text : place.width;
  const lineColor = composer.theme.colours['row']!;
  return {
    node: {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5, lineColor }],
      _before: 6.75,
    },
    ascent: 0,
  };
}

function composeGraphic(composer: Composer, block: GraphicBlock, place: Place): Composed[] {
  const vectors = scaleVectors(composer.theme, block.graphic, place.width);
  if (!vectors) {
    reportUnknown(composer, [block.graphic.name], place);
    return [];
  }
  return [{ node: { canvas: vectors, _before: 2.25 }, ascent: SCALE.height - 0.3 }];
}
