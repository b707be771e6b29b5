// How much of a block must stand on one page with its beginning: a head with what follows it, two
// lines of a text, a row that is not too tall.
import type { LayoutNode, SectionKeys, StackNode, TableKeys } from '../compose/node.ts';
import { TextLayout } from './text-layout.ts';

/** Rows and blocks up to this part of a page are never broken. */
const UNBROKEN_PART = 1 / 3;
/** Blocks in order, which may be made when they are asked for. */
export interface Blocks {
  at(index: number): LayoutNode | undefined;
  /** Is told when the block at `index` stands on its page. */
  readonly done?: (index: number) => void;
}

const NONE: Blocks = [];

export abstract class LeadLayout extends TextLayout {
  /** Lays out the blocks of a stack. */
  protected abstract placeAll(nodes: Blocks): void;

  /** Height of a block's beginning, which stays together: a head with what follows, two lines of text. */
  protected leadOf(node: LayoutNode, all: Blocks, index: number): number {
    if (node._keep || 'canvas' in node) {
      const next = all.at(index + 1);
      const following = next ? (next._before ?? 0) + this.leadOf(next, all, index + 1) : 0;
      return this.heightOf(node) + following;
    }
    if ('text' in node) return this.leadOfText(node);
    if ('columns' in node)
      return Math.max(0, ...node.columns.map((each) => this.#leadOfColumn(each)));
    return this.#leadOfStack(node);
  }

  #leadOfStack(node: StackNode): number {
    if (node._together) return Math.min(this.heightOf(node), this.unbrokenLimit());
    if (node._section) return this.#leadOfSection(node, node._section);
    if (node._table) return this.#leadOfTable(node, node._table);
    if (node._row) return this.leadOfRow(node);
    const [first] = node.stack;
    return first ? this.leadOf(first, node.stack, 0) : 0;
  }

  /** A column is measured at its own width and with its own space above. */
  #leadOfColumn(column: LayoutNode): number {
    const [left, top, right] = column.margin ?? [0, 0, 0, 0];
    const width = column.width === undefined ? undefined : column.width - left - right;
    return top + this.#atWidth(width, () => this.leadOf(column, NONE, 0));
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
    const height = this.heightOf(node, () => this.placeAll(node.stack));
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
