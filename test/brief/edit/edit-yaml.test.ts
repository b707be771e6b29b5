// Changes of briefs that are laid out in every way that people lay them out.
import { describe, expect, test } from 'vitest';
import type { BriefEdit, PlainValue } from '../../../src/brief/edit/brief-edit.ts';
import { editYaml } from '../../../src/brief/edit/edit-yaml.ts';
import { keysOfFormat } from '../../../src/brief/edit/format-keys.ts';
import type { Path } from '../../../src/brief/yaml/path-text.ts';

function edited(text: string, ...edits: BriefEdit[]): string {
  const result = editYaml(text, edits, keysOfFormat);
  return 'refused' in result ? `refused: ${result.refused}` : result.text;
}
const set = (value: PlainValue, ...path: Path): BriefEdit => ({ kind: 'set', path, value });
const remove = (...path: Path): BriefEdit => ({ kind: 'remove', path });
const insert = (value: PlainValue, at: number, ...path: Path): BriefEdit => {
  return { kind: 'insert', path, at, value };
};
const move = (to: number, ...path: Path): BriefEdit => ({ kind: 'move', path, to });

describe('a text', () => {
  const FOLDED = `title: A
summary:
  bottom_line: >-
    One sentence stands here.
    Another one stands in a line of its own, and is long enough to show a width.
    The last.
`;

  test('that is folded keeps the lines before and after the change', () => {
    const words =
      'One sentence stands here. Another one stands in a line of its own, and is too long to be at ease. The last.';
    expect(edited(FOLDED, set(words, 'summary', 'bottom_line'))).toBe(
      FOLDED.replace('long enough to show a width', 'too long to be at ease'),
    );
  });

  test('that is folded is folded anew from the change on, if its line becomes too long', () => {
    const words =
      'One sentence stands here. Another one stands in a line of its own, and is very long, indeed long enough. The last.';
    expect(edited(FOLDED, set(words, 'summary', 'bottom_line'))).toBe(`title: A
summary:
  bottom_line: >-
    One sentence stands here.
    Another one stands in a line of its own, and is very long, indeed long
    enough. The last.
`);
  });

  test.each([
    ['in marks', 'title: "A: b"\n', 'title: "C: d"\n'],
    ['in single marks', "title: 'A: b'\n", "title: 'C: d'\n"],
    ['without marks', 'title: A\n', 'title: "C: d"\n'],
    ['before a comment', 'title: A  # why\n', 'title: "C: d"  # why\n'],
    ['between braces', 'x: { title: A, b: 1 }\n', 'x: { title: "C: d", b: 1 }\n'],
    ['as a block', 'title: |\n  A\nb: 1\n', 'title: |-\n  C: d\nb: 1\n'],
    ['as a block with a comment', 'title: |- # why\n  A\n', 'title: |- # why\n  C: d\n'],
    ['under a name', 'title: &t A\nb: 1\n', 'title: &t "C: d"\nb: 1\n'],
    ['not yet', 'title:\nb: 1\n', 'title: "C: d"\nb: 1\n'],
  ])('%s stays so where it can', (_, before, after) => {
    const path = before.startsWith('x') ? ['x', 'title'] : ['title'];
    expect(edited(before, set('C: d', ...path))).toBe(after);
  });

  test('of several paragraphs stands in a block, in marks where no block can stand', () => {
    expect(edited('title: A\nb: 1\n', set('C\nD', 'title'))).toBe('title: |-\n  C\n  D\nb: 1\n');
    expect(edited('title: A # x\n', set('C\nD', 'title'))).toBe('title: "C\\nD" # x\n');
    expect(edited('x: { title: A }\n', set('C\nD', 'x', 'title'))).toBe('x: { title: "C\\nD" }\n');
  });

  test('over several lines without marks stays so', () => {
    const text = 'title: One line and\n  another line\nedition: 1\n';
    expect(edited(text, set('One line and a third line', 'title'))).toBe(
      text.replace('another', 'a third'),
    );
  });

  test('that is long is folded where others are', () => {
    const words = 'word '.repeat(20).trim();
    const lines = edited(FOLDED, set(words, 'summary', 'ask')).split('\n');
    expect(lines.slice(-4)).toEqual([
      '  ask: >-',
      `    ${'word '.repeat(15).trim()}`,
      `    ${'word '.repeat(5).trim()}`,
      '',
    ]);
  });
});

describe('what is new', () => {
  test('stands at its place in the format, spaced like the rest', () => {
    const text = `title: A
as_of: 2027

claims:
  - text: B
    by: c

quotes:
  - text: D
    speaker: c
`;
    expect(
      edited(
        text,
        set(2, 'edition'),
        set({ c: { name: 'C' } }, 'actors'),
        set('x', 'claims', 0, 'source'),
      ),
    ).toBe(
      text
        .replace('as_of', 'edition: 2\nas_of')
        .replace('claims:', 'actors:\n  c:\n    name: C\n\nclaims:')
        .replace('by: c\n', 'by: c\n    source: x\n'),
    );
  });

  test('makes what is missing above it', () => {
    expect(edited('title: A\n', set('B', 'summary', 'ask'))).toBe(
      'title: A\n\nsummary:\n  ask: B\n',
    );
    expect(edited('title: A\nsummary:\n', set('B', 'summary', 'ask'))).toBe(
      'title: A\nsummary:\n  ask: B\n',
    );
    expect(edited('title: A', insert({ text: 'B' }, 0, 'claims'))).toBe(
      'title: A\n\nclaims:\n  - text: B',
    );
    expect(edited('', set('A', 'title'))).toBe('title: A\n');
  });

  test.each([
    [
      'in lines with blank lines between',
      '- text: A\n\n- text: B\n',
      '- text: A\n\n- text: N\n\n- text: B\n',
    ],
    [
      'in braces',
      '- { text: A }\n- { text: B }\n',
      '- { text: A }\n- { text: N }\n- { text: B }\n',
    ],
    ['with narrow braces', '- {text: A}\n- {text: B}\n', '- {text: A}\n- {text: N}\n- {text: B}\n'],
    ['behind wide dashes', '-   text: A\n-   text: B\n', '-   text: A\n-   text: N\n-   text: B\n'],
    [
      'with comments, which stay where they belong',
      '# the first\n- text: A # a\n  # below\n# the second\n- text: B\n',
      '# the first\n- text: A # a\n  # below\n- text: N\n# the second\n- text: B\n',
    ],
  ])('looks like its neighbours: %s', (_, before, after) => {
    const list = (text: string): string => `claims:\n${text.replace(/^(?=.)/gm, '  ')}`;
    expect(edited(list(before), insert({ text: 'N' }, 1, 'claims'))).toBe(list(after));
    expect(edited(list(after), remove('claims', 1))).toBe(list(before));
    expect(edited(`claims:\n${before}`, insert({ text: 'N' }, 1, 'claims'))).toBe(
      `claims:\n${after}`,
    );
  });

  test('goes between brackets where the others do', () => {
    const text = 'a: [x, y]\nb: [\n  x,\n  y,\n]\nc: []\nd: {}\n';
    expect(
      edited(
        text,
        insert('n', 1, 'a'),
        insert('n', 2, 'b'),
        insert('n', 0, 'c'),
        set('n', 'd', 'k'),
      ),
    ).toBe('a: [x, n, y]\nb: [\n  x,\n  y,\n  n,\n]\nc: [n]\nd:\n  k: n\n');
  });
});

describe('what goes', () => {
  test('takes its own comments along, and leaves those of others', () => {
    const text = `# of the file
title: A
# of the claims
claims:
  # of the first
  - text: A
    # of its author
    by: b
  # of the second
  - text: B

# of all below

quotes: []
`;
    expect(edited(text, remove('claims', 0))).toBe(
      text.replace(/ {2}# of the first[\s\S]*(?= {2}# of the second)/, ''),
    );
    expect(edited(text, remove('claims', 0, 'by'))).toBe(
      text.replace('    # of its author\n    by: b\n', ''),
    );
    expect(edited(text, remove('claims'))).toBe(
      text.replace(/# of the claims[\s\S]*- text: B\n/, ''),
    );
  });

  test('leaves an empty list, of which the caller may make nothing', () => {
    expect(edited('claims:\n  - text: A\nb: 1\n', remove('claims', 0))).toBe('claims: []\nb: 1\n');
  });

  test('leaves the next key behind the dash', () => {
    expect(edited('a:\n  - b: 1\n    c: 2\n', remove('a', 0, 'b'))).toBe('a:\n  - c: 2\n');
  });
});

test('what moves takes its comments along; blank lines stay', () => {
  const text = 'a:\n  # one\n  - 1 # eins\n\n  # two\n  - 2\n  - 3';
  expect(edited(text, move(2, 'a', 0))).toBe('a:\n  # two\n  - 2\n\n  - 3\n  # one\n  - 1 # eins');
});

describe('refuses', () => {
  test.each([
    [
      'a change of what stands elsewhere',
      'a: &x { b: 1 }\nc: *x\n',
      set(2, 'c', 'b'),
      'written elsewhere',
    ],
    [
      'a change that an alias repeats',
      'a: &x 1\nc: *x\n',
      set(2, 'a'),
      'ties this to another place',
    ],
    ['a key inside a text', 'a: b\n', set(1, 'a', 'c'), 'inside a text'],
    ['an item of what is no list', 'a: b\n', insert(1, 0, 'a'), 'no list'],
    ['a place that is not there', 'a: [1]\n', insert(1, 3, 'a'), 'no place 3'],
    ['what is not there', 'a: [1]\n', remove('a', 1), 'there is no a[1]'],
    ['a file that is no YAML', 'a: [1\n', set(1, 'b'), 'must be mended first'],
    ['a key that stands twice', 'a: 1\na: 2\n', set(1, 'a'), 'must be mended first'],
    ['to empty a brief', 'a: 1\n', remove('a'), 'last key'],
  ])('%s', (_, text, edit, sentence) => {
    expect(edited(text, edit)).toMatch(
      new RegExp(`^refused: .*${sentence.replace(/[[\]]/g, '\\$&')}`),
    );
  });

  test('all of several changes if one cannot be made', () => {
    expect(edited('a: 1\n', set(2, 'a'), remove('b'))).toMatch(/^refused/);
  });
});

test('several changes are told as replacements in the text as it was', () => {
  const text = 'a: 1\nb: [x, y]\n';
  const result = editYaml(text, [set(12, 'a'), insert('n', 1, 'b'), remove('b', 0)], keysOfFormat);
  expect(result).toEqual({
    text: 'a: 12\nb: [n, y]\n',
    edits: [
      { start: 4, end: 4, text: '2' },
      { start: 9, end: 10, text: 'n' },
    ],
  });
});

test('a list that is set anew keeps the layout of what stays', () => {
  const text = 'a:\n  - b: 1 # one\n  - c: "2"\n';
  expect(edited(text, set([{ b: 3 }, { c: '2' }, { d: 4 }], 'a'))).toBe(
    'a:\n  - b: 3 # one\n  - c: "2"\n  - d: 4\n',
  );
});
