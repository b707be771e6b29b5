// The blocks of a body as the layout asks for them.
import type { LayoutNode } from '../compose/node.ts';

/** Blocks in order, which may be made when they are asked for. */
export interface Blocks {
  at(index: number): LayoutNode | undefined;
  /** Is told when the block at `index` stands on its page. */
  readonly done?: (index: number) => void;
}
