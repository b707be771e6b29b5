// What trying out a node brought to light, kept with it until it is laid out.
import type { LayoutNode } from '../compose/node.ts';
import type { TextLine } from './line.ts';
import type { Word } from './words.ts';

interface Found {
  words?: Word[] | undefined;
  lines?: { readonly width: number; readonly all: TextLine[] } | undefined;
  height?: { readonly width: number; readonly height: number } | undefined;
}

/** Lines below each other. */
export function heightOfLines(lines: readonly TextLine[]): number {
  let height = 0;
  for (const line of lines) height += line.getHeight();
  return height;
}

/** Of a node; nothing at first. */
export function foundOf(node: LayoutNode): Found {
  node._found ??= { words: undefined, lines: undefined, height: undefined };
  return node._found;
}
