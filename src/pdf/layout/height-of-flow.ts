// Where blocks end that simply follow one another, reckoned without pdfmake's pages and columns.
import type { LayoutNode, LeafNode, StackNode } from '../compose/node.ts';
import { canvasHeight } from '../drawing/vectors.ts';
import { EPSILON } from './rounding.ts';

/** The height of a text at a width. */
type TextHeight = (node: LeafNode, width: number) => number;

/**
 * How tall `nodes` are, one below the other at `width`, from the top of a sheet on which nothing
 * breaks; NaN if a section or a table is among them, which have more to them.
 */
export function heightOfFlow(
  nodes: readonly LayoutNode[],
  width: number,
  textHeight: TextHeight,
): number {
  return endOfAll(nodes, 0, width, textHeight);
}

function endOfAll(
  nodes: readonly LayoutNode[],
  start: number,
  width: number,
  textHeight: TextHeight,
): number {
  let y = start;
  for (const node of nodes) {
    // The space above a block is dropped at the top.
    if (y > EPSILON) y += node._before ?? 0;
    y = endOf(node, y, width, textHeight);
  }
  return y;
}

/** Where `node` ends that begins at `start`, its margins included. */
export function endOf(
  node: LayoutNode,
  start: number,
  width: number,
  textHeight: TextHeight,
): number {
  if (node.absolutePosition) return start;
  if (!node.margin) return endOfContent(node, start, width, textHeight);
  const [left, above, right, below] = node.margin;
  return endOfContent(node, start + above, width - (left + right), textHeight) + below;
}

function endOfContent(
  node: LayoutNode,
  start: number,
  width: number,
  textHeight: TextHeight,
): number {
  if ('text' in node) return start + textHeight(node, width);
  if ('stack' in node) {
    setItemsApart(node, width, textHeight);
    return isMore(node) ? Number.NaN : endOfAll(node.stack, start, width, textHeight);
  }
  if ('canvas' in node) return start + canvasHeight(node.canvas);
  let end = start;
  for (const column of node.columns)
    end = Math.max(end, endOf(column, start, column.width!, textHeight));
  return end;
}

/**
 * Where an item of a list takes more than one line, one sees where the next begins by the space
 * above it: all items get it.
 */
export function setItemsApart(node: StackNode, width: number, textHeight: TextHeight): void {
  const { _items: items, stack } = node;
  if (items === undefined) return;
  delete node._items;
  const isLong = (item: LayoutNode): boolean =>
    !(endOf(item, 0, width, textHeight) < 1.5 * items.line);
  if (stack.some(isLong)) for (const item of stack.slice(1)) item._before = items.space;
}

function isMore({ _section, _table, _row }: StackNode): boolean {
  return Boolean(_section || _table || _row);
}
