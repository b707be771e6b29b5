// Heights that are reckoned without laying anything out.

import { describe, expect, test } from 'vitest';
import type { LayoutNode, LeafNode } from '../../../src/pdf/compose/node.ts';
import { Heights } from '../../../src/pdf/layout/heights.ts';
import type { TextLine } from '../../../src/pdf/layout/line.ts';

/** A text whose lines are 10 points high; of 60 points' width at most one word fits on each. */
const text = (words: number, more: Partial<LeafNode> = {}): LeafNode => ({
  text: Array.from({ length: words }, () => ({}) as LeafNode['text'][number]),
  ...more,
});
const lines = {
  at: ({ text: words }: LeafNode, width: number) =>
    Array.from(
      { length: Math.ceil(words.length / Math.floor(width / 60)) },
      () => ({ getHeight: () => 10 }) as TextLine,
    ),
};

const height = (stack: LayoutNode[], width = 300): number =>
  new Heights(lines, 600).heightOfStack({ stack }, width);

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
    expect(height([text(50), text(5, { margin: [0, 2, 0, 2] })])).toBe(114);
  });
});

test('a section is as tall as what is in it, or as its head', () => {
  const section = (head: number, content: number): LayoutNode => ({
    stack: [text(content)],
    _section: {
      ...{ head: text(head), continued: text(head), rules: [] },
      ...{ headWidth: 60, headShift: 1, contentShift: 3, after: 4 },
    },
  });
  expect(height([section(1, 5)])).toBe(4 + 3 + 10);
  expect(height([text(1), { columns: [{ stack: [section(3, 5)], width: 300 }] }])).toBe(
    10 + 4 + 1 + 30,
  );
});

test('rows of a table stand apart by their padding and keep clear of a side head', () => {
  const row = (words: number): LayoutNode => ({
    stack: [text(words), text(words, { _before: 2 })],
    _row: { padding: 3, rules: [], underHead: true },
  });
  const table = { underSideHead: true, headRules: [], headAfter: 1, padding: 3 };
  const rows: LayoutNode = { stack: [row(1), row(6)], _table: { ...table, head: text(1) } };
  const ofRows = 3 + 10 + 2 + 10 + 6 + 20 + 2 + 20;
  expect(height([rows])).toBe(10 + 1 + ofRows);
  const keys = { headWidth: 60, headShift: 0, contentShift: 0, after: 0, rules: [] };
  const under = { stack: [rows], _section: { ...keys, head: text(4), continued: text(4) } };
  expect(height([under])).toBe(40 + ofRows);
});

describe('the beginning of a block', () => {
  const lead = (nodes: LayoutNode[]): number =>
    new Heights(lines, 600).leadOf(nodes[0]!, nodes, 0, 60);

  test('is two lines of a text, or all three', () => {
    expect([1, 2, 3, 4].map((words) => lead([text(words)]))).toEqual([10, 20, 30, 20]);
  });

  test('is a head with what follows it', () => {
    expect(lead([text(1, { _keep: true }), text(5, { _before: 4 })])).toBe(10 + 4 + 20);
  });

  test('is all of what stays together, up to a third of a page', () => {
    expect(lead([{ stack: [text(6)], _together: true }])).toBe(60);
    expect(lead([{ stack: [text(60)], _together: true }])).toBe(200);
  });
});
