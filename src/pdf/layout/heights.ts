// How tall blocks are, and how much of one must stand on a page with its beginning: reckoned before
// they are laid out, as if on a sheet without end on which nothing breaks.
import { largest } from '../../diagnostics/extremes.ts';
import type {
  Blocks,
  BoxKeys,
  LayoutNode,
  RowKeys,
  SectionKeys,
  StackNode,
  TableKeys,
} from '../compose/node.ts';
import { canvasHeight } from '../drawing/vectors.ts';
import type { TextLine } from './line.ts';
import type { TextLines } from './line-breaking.ts';

/** Differences of heights below this are rounding. */
export const EPSILON = 0.01;
/** Rows and blocks up to this part of a page are never broken. */
const UNBROKEN_PART = 1 / 3;
const NO_BLOCKS: Blocks = [];

export class Heights {
  /** Height up to which rows and blocks are never broken. */
  readonly unbrokenLimit: number;
  readonly #lines: Pick<TextLines, 'at'>;
  readonly #known = new WeakMap<LayoutNode, { readonly width: number; readonly height: number }>();
  /** Where the side head ends of the section that is measured. */
  #sideHead = 0;

  constructor(lines: Pick<TextLines, 'at'>, bodyHeight: number) {
    this.#lines = lines;
    this.unbrokenLimit = bodyHeight * UNBROKEN_PART;
  }

  /** Height of a block with its margins. */
  heightOf(node: LayoutNode, width: number): number {
    return this.#once(node, width, () => this.#endOf(node, 0, width));
  }

  /** Height of the blocks of a stack, one below the other. */
  heightOfStack(node: StackNode, width: number): number {
    return this.#once(node, width, () => this.#endOfAll(node.stack, 0, width));
  }

  #once(node: LayoutNode, width: number, reckon: () => number): number {
    const known = this.#known.get(node);
    if (known?.width === width) return known.height;
    const height = reckon();
    this.#known.set(node, { width, height });
    return height;
  }

  /** Height of a block's beginning, which stays together: a head with what follows, two lines of text. */
  leadOf(node: LayoutNode, all: Blocks, index: number, width: number): number {
    if (node._keep || 'canvas' in node) {
      const next = all.at(index + 1);
      const following = next ? (next._before ?? 0) + this.leadOf(next, all, index + 1, width) : 0;
      return this.heightOf(node, width) + following;
    }
    const [left, above, right] = node.margin ?? [0, 0, 0];
    return above + this.#leadOfContent(node, width - left - right);
  }

  #leadOfContent(node: Exclude<LayoutNode, { canvas: unknown }>, width: number): number {
    if ('text' in node) {
      const lines = this.#lines.at(node, width);
      // Three lines cannot leave two on each side, so they stay together.
      return heightOfLines(lines.length <= 3 ? lines : lines.slice(0, 2));
    }
    if ('columns' in node)
      return largest(
        node.columns.map((column) => this.leadOf(column, NO_BLOCKS, 0, column.width ?? width)),
        0,
      );
    if (node._box) return this.#leadOfBox(node, node._box, width);
    if (node._together) {
      const table = node._table;
      const height = table
        ? this.#endOfTable(node, table, 0, width)
        : this.heightOfStack(node, width);
      // A picture is not broken, however tall it is.
      const lead = table ? 0 : this.#leadOfFirst(node.stack, width);
      return Math.max(Math.min(height, this.unbrokenLimit), lead);
    }
    if (node._section) return this.#leadOfSection(node, node._section, width);
    if (node._table) return this.#leadOfTable(node, node._table, width);
    return node._row ? this.leadOfRow(node, width) : this.#leadOfFirst(node.stack, width);
  }

  #leadOfFirst(blocks: readonly LayoutNode[], width: number): number {
    const [first] = blocks;
    return first ? this.leadOf(first, blocks, 0, width) : 0;
  }

  /** A box stays whole, unless it is too tall for that. */
  #leadOfBox(node: StackNode, { side, above }: BoxKeys, width: number): number {
    const inner = width - 2 * side;
    const whole = 2 * above + this.heightOfStack(node, inner);
    if (whole <= this.unbrokenLimit) return whole;
    return above + this.#leadOfFirst(node.stack, inner);
  }

  #leadOfSection({ stack }: StackNode, section: SectionKeys, width: number): number {
    const head = section.headShift + this.heightOf(section.head, section.headWidth);
    const [first] = stack;
    const lead = this.#leadOfFirst(stack, width);
    const content = first ? section.contentShift + lead : 0;
    if (section.headAbove) return section.after + head + content;
    // A table below the head of its section begins there.
    const isUnder = first !== undefined && 'stack' in first && first._table?.headUnder === true;
    return section.after + (isUnder ? head + lead : Math.max(head, content));
  }

  #leadOfTable({ stack }: StackNode, table: TableKeys, width: number): number {
    const { head, headAfter, padding } = table;
    const above = head ? this.heightOf(head, width) + headAfter + padding : 0;
    return above + this.#leadOfFirst(stack.slice(0, 1), width);
  }

  /** A row stays whole unless it is too tall for that. */
  leadOfRow(node: StackNode, width: number): number {
    const height = this.heightOfStack(node, width);
    if (height <= this.unbrokenLimit) return height;
    return this.leadOf(node.stack[0]!, NO_BLOCKS, 0, width);
  }

  #endOfAll(nodes: readonly LayoutNode[], start: number, width: number): number {
    let y = start;
    for (const node of nodes) {
      // The space above a block is dropped at the top.
      if (y > EPSILON) y += node._before ?? 0;
      y = this.#endOf(node, y, width);
    }
    return y;
  }

  #endOf(node: LayoutNode, start: number, width: number): number {
    if (node.absolutePosition) return start;
    if (!node.margin) return this.#endOfContent(node, start, width);
    const [left, above, right, below] = node.margin;
    return this.#endOfContent(node, start + above, width - (left + right)) + below;
  }

  #endOfContent(node: LayoutNode, start: number, width: number): number {
    if ('text' in node) return start + heightOfLines(this.#lines.at(node, width));
    if ('canvas' in node) return start + canvasHeight(node.canvas);
    if ('columns' in node)
      return largest(
        node.columns.map((column) => this.#endOf(column, start, column.width!)),
        start,
      );
    if (node._box) {
      const { side, above } = node._box;
      return this.#endOfAll(node.stack, start + above, width - 2 * side) + above;
    }
    if (node._section) return this.#endOfSection(node, node._section, start, width);
    if (node._table) return this.#endOfTable(node, node._table, start, width);
    this.setItemsApart(node, width);
    return this.#endOfAll(node.stack, start, width);
  }

  #endOfSection(node: StackNode, section: SectionKeys, start: number, width: number): number {
    const top = start + section.after;
    const outer = this.#sideHead;
    this.#sideHead = this.#endOf(section.head, top + section.headShift, section.headWidth);
    const from = section.headAbove ? this.#sideHead : top;
    const content = this.#endOfAll(node.stack, from + section.contentShift, width);
    const end = Math.max(content, this.#sideHead);
    this.#sideHead = outer;
    return end;
  }

  #endOfTable(node: StackNode, table: TableKeys, start: number, width: number): number {
    let y = start;
    if (table.headUnder) y = Math.max(y, this.#sideHead);
    if (table.head) y = this.#endOf(table.head, y, width) + table.headAfter;
    if (table.underSideHead) y = Math.max(y, this.#sideHead);
    this.setItemsApart(node, width);
    for (const [index, row] of node.stack.entries())
      if ('stack' in row && row._row) {
        y += spaceAbove(row, row._row, index === 0);
        y = this.#endOfAll(row.stack, y, width);
      }
    return y;
  }

  /**
   * Where an item of a list, or a row without a rule above it, takes more than one line, one sees
   * where the next begins by the space above it: all get it.
   */
  setItemsApart(node: StackNode, width: number): void {
    const { _items: items, stack } = node;
    if (items === undefined) return;
    delete node._items;
    const isLong = (item: LayoutNode): boolean => !(this.#endOf(item, 0, width) < 1.5 * items.line);
    if (stack.some(isLong)) for (const item of stack.slice(1)) item._before = items.space;
  }
}

/** Space between a row and what stands above it in the table. */
export function spaceAbove(
  { _before = 0 }: StackNode,
  { padding, underHead }: RowKeys,
  isFirst: boolean,
): number {
  if (isFirst) return underHead ? padding : 0;
  return 2 * padding + _before;
}

/** Lines below each other. */
function heightOfLines(lines: readonly TextLine[]): number {
  let height = 0;
  for (const line of lines) height += line.getHeight();
  return height;
}
