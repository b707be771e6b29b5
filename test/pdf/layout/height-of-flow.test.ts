// Heights that are reckoned without laying anything out.

import { describe, expect, test } from 'vitest';
import type { LayoutNode, LeafNode } from '../../../src/pdf/compose/node.ts';
import { endOf, heightOfFlow } from '../../../src/pdf/layout/height-of-flow.ts';

/** A text whose lines are 10 points high; of 60 points' width at most one word fits on each. */
const text = (words: number, more: Partial<LeafNode> = {}): LeafNode => ({
  text: Array.from({ length: words }, () => ({}) as LeafNode['text'][number]),
  ...more,
});
const textHeight = ({ text: words }: LeafNode, width: number): number =>
  10 * Math.ceil(words.length / Math.floor(width / 60));

const height = (nodes: readonly LayoutNode[], width = 300): number =>
  heightOfFlow(nodes, width, textHeight);

describe('blocks one below the other', () => {
  test('are as tall as their texts and the space between them; that above the first is dropped', () => {
    expect(height([text(5, { _before: 6 }), text(6, { _before: 4 })])).toBe(10 + 4 + 20);
  });

  test('are narrower and taller by their margins', () => {
    expect(height([text(5, { margin: [60, 3, 60, 5] })])).toBe(3 + 20 + 5);
  });

  test('in columns are as tall as the tallest', () => {
    const columns = [text(2, { width: 60 }), { stack: [text(1), text(9)], width: 180 }];
    expect(height([{ columns }])).toBe(10 + 30);
  });

  test('take no room where they stand at a place of their own', () => {
    expect(height([text(5), text(5, { absolutePosition: { x: 0, y: 0 } })])).toBe(10);
  });

  test('begin where those before them ended', () => {
    expect(endOf(text(5, { margin: [0, 2, 0, 2] }), 100, 300, textHeight)).toBe(114);
  });
});

test('a table or section is not reckoned, however deep it stands', () => {
  const table = { underSideHead: false, headRules: [], headAfter: 0, padding: 0 };
  const inside = { columns: [text(1), { stack: [], _table: table, width: 60 }] };
  expect(height([text(1), { stack: [inside] }, text(1)])).toBeNaN();
});
