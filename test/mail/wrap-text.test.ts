// Lines of a plain text.
import { expect, it } from 'vitest';
import { wrapText } from '../../src/mail/wrap-text.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

it('breaks at 72 columns and goes on below the words', () => {
  const lines = wrapText(`- ${words(20)}\nO1. ${words(20)}`)
    .trimEnd()
    .split('\n');
  expect(lines.map((line) => line.length <= 72)).not.toContain(false);
  expect(lines[1]).toMatch(/^ {2}word/);
  expect(lines[3]).toMatch(/^ {4}word/);
});

it('loses no word and breaks none that is longer than a line', () => {
  const long = `https://example.org/${'x'.repeat(100)}`;
  const text = `${words(30)} ${long} ${words(3)}`;
  expect(wrapText(text).split(/\s+/).filter(Boolean)).toEqual(text.split(' '));
});

it('keeps one empty line between paragraphs and none at the ends', () => {
  expect(wrapText('\n\na  \n\n\n\nb\n\n')).toBe('a\n\nb\n');
});

it('tells that a line from right to left that begins with Latin letters says its direction', () => {
  const text = 'TLP:RED לא להעברה\nשלום NATO\nabc123';
  expect(wrapText(text, 'rtl')).toBe('\u200FTLP:RED לא להעברה\nשלום NATO\nabc123\n');
  expect(wrapText(text)).toBe(`${text}\n`);
});
