// Paragraphs and items stand apart, whichever way YAML writes the text and whichever reader reads it.
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../../src/brief/parse-brief.ts';

/** `title` makes the library read what the quick reader would. */
const READERS = { quick: 'title: T', library: 'title: !!str T' };

function why(text: string, title: string): string | undefined {
  const { brief, diagnostics } = parseBrief(`${title}\nsummary:\n  why_it_matters: ${text}\n`, 'a');
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return brief?.summary?.why_it_matters;
}

describe.each(Object.entries(READERS))('the %s reader', (_, title) => {
  test.each([
    ['|\n    One\n    goes on.\n\n    Two.', 'One\ngoes on.\n\nTwo.'],
    ['|-\n    One.\n\n\n    Two.', 'One.\n\n\nTwo.'],
    ['>\n    One\n    goes on.\n\n    Two.', 'One goes on.\n\nTwo.'],
    ['>-\n    One.\n\n    Two.\n\n    Three.', 'One.\n\nTwo.\n\nThree.'],
    ['One\n    goes on.\n\n    Two.', 'One goes on.\n\nTwo.'],
    ['"One.\n\n    Two."', 'One.\n\nTwo.'],
    ['"One.\\nTwo."', 'One.\n\nTwo.'],
    ["'One.\n\n    Two.'", 'One.\n\nTwo.'],
    ['|\n    Points:\n    - one\n    - two\n    1. three', 'Points:\n\n- one\n\n- two\n\n1. three'],
    ['>\n    Points:\n      - one\n      - two', 'Points:\n\n  - one\n\n  - two'],
    ['One line.', 'One line.'],
    ['|\n    One line.', 'One line.'],
  ])('%j', (text, value) => {
    expect(why(text, title)).toBe(value);
  });
});
