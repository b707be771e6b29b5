// How much of a block must stand on one page with its beginning: a head with what follows it, two
// lines of a text, a row that is not too tall.

import { largest } from '../../diagnostics/extremes.ts';
import type { LayoutNode, SectionKeys, StackNode, TableKeys } from '../compose/node.ts';
import { heightOfFlow, setItemsApart } from './height-of-flow.ts';
import type { Blocks } from './ordered-blocks.ts';
import { TextLayout } from './text-layout.ts';

/** Rows and blocks up to this part of a page are never broken. */
const UNBROKEN_PART = 1 / 3;
const NONE: Blocks = [];

export abstract class LeadLayout extends TextLayout {
  /** Height of a block's beginning, which stays together: a head with what follows, two lines of text. */
  protected leadOf(node: LayoutNode, all: Blocks, index: number): number {
    if (node._keep || 'canvas' in node) {
      const next = all.at(index + 1);
      const following = next ? (next._before ?? 0) + this.leadOf(next, all, index + 1) : 0;
      return this.heightOf(node) + following;
    }
    return this.#withinMargin(node, () => {
      if ('text' in node) return this.leadOfText(node);
      if ('columns' in node)
        return largest(
          node.columns.map((each) => this.#leadOfColumn(each)),
          0,
        );
      return this.#leadOfStack(node);
    });
  }

  /** Measures inside the margins of a node, as it will be set: narrower, and lower by the upper one. */
  #withinMargin(node: LayoutNode, measure: () => number): number {
    const [left, top, right] = node.margin ?? [0, 0, 0, 0];
    const width = this.writer.context().availableWidth - left - right;
    return top + this.#atWidth(width, measure);
  }

  /** Height of the blocks of a stack, one below the other. */
  protected heightOfStack(node: StackNode): number {
    const reckon = (width: number): number => heightOfFlow(node.stack, width, this.textHeight);
    return this.heightBy(node, reckon, () => this.placeAll(node.stack));
  }

  /** Goes down to `y`, if this is above it and the page goes as far. */
  protected reachTo(y: number): void {
    const context = this.writer.context();
    const missing = Math.min(y - context.y, context.availableHeight);
    if (missing > 0) context.moveDown(missing);
  }

  /** Lays out a stack that is nothing more. */
  protected placeStack(node: StackNode): void {
    setItemsApart(node, this.writer.context().availableWidth, this.textHeight);
    this.placeAll(node.stack);
  }

  #leadOfStack(node: StackNode): number {
    if (node._together) return Math.min(this.heightOfStack(node), this.unbrokenLimit());
    if (node._section) return this.#leadOfSection(node, node._section);
    if (node._table) return this.#leadOfTable(node, node._table);
    if (node._row) return this.leadOfRow(node);
    const [first] = node.stack;
    return first ? this.leadOf(first, node.stack, 0) : 0;
  }

  /** A column is measured at its own width. */
  #leadOfColumn(column: LayoutNode): number {
    return this.#atWidth(column.width, () => this.leadOf(column, NONE, 0));
  }

  #leadOfSection(node: StackNode, section: SectionKeys): number {
    const head = this.#atWidth(section.headWidth, () => this.heightOf(section.head));
    const [first] = node.stack;
    const content = first ? section.contentShift + this.leadOf(first, node.stack, 0) : 0;
    return section.after + Math.max(section.headShift + head, content);
  }

  #leadOfTable(node: StackNode, table: TableKeys): number {
    const head = table.head ? this.heightOf(table.head) + table.headAfter + table.padding : 0;
    const first = node.stack[0];
    return head + (first ? this.leadOf(first, NONE, 0) : 0);
  }

  protected leadOfRow(node: StackNode): number {
    const height = this.heightOfStack(node);
    return height <= this.unbrokenLimit() ? height : this.leadOf(node.stack[0]!, NONE, 0);
  }

  #atWidth<T>(width: number | undefined, measure: () => T): T {
    const context = this.writer.context();
    const saved = context.availableWidth;
    if (width !== undefined) context.availableWidth = width;
    const result = measure();
    context.availableWidth = saved;
    return result;
  }

  protected unbrokenLimit(): number {
    return this.bodyHeight() * UNBROKEN_PART;
  }
}
