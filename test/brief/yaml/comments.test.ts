// Comments are taken out of a brief, and nothing else.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hasComments, withoutComments } from '../../../src/brief/yaml/comments.ts';
import { EXAMPLE } from '../../support/build-fixture.ts';

const CASES: readonly (readonly [name: string, text: string, left: string])[] = [
  [
    'on lines of their own',
    '# of the desk\ntitle: A # seen\n  # and this\nedition: 2\n',
    'title: A\nedition: 2\n',
  ],
  [
    'with line ends of Windows',
    '# one\r\ntitle: A # two\r\nedition: 2\r\n',
    'title: A\r\nedition: 2\r\n',
  ],
  ['within a list', 'a:\n  # first\n  - b # c\n\n  - d\n', 'a:\n  - b\n\n  - d\n'],
  [
    'behind the head of a text block',
    'a: | # why\n  # words\n  more\nb: 1\n',
    'a: |\n  # words\n  more\nb: 1\n',
  ],
  ['below a text block', 'a: |\n  words\n# c\nb: 1\n', 'a: |\n  words\nb: 1\n'],
  [
    'below one that keeps its last lines',
    'a: |+\n  words\n\n# c\n\nb: 1\n',
    'a: |+\n  words\n\n#\n\nb: 1\n',
  ],
  ['in a list in brackets', 'a: [b, # c\n  d]\n', 'a: [b,\n  d]\n'],
  ['without a last line end', 'a: b\n# c', 'a: b\n'],
];

describe('comments', () => {
  it.each(CASES)('%s are taken out, and the values stay', (_, text, left) => {
    expect(hasComments(text)).toBe(true);
    expect(withoutComments(text)).toBe(left);
    expect(parse(withoutComments(text))).toEqual(parse(text));
    expect(withoutComments(left)).toBe(left);
  });

  it('are not what stands in quotation marks, in words or in text blocks', () => {
    const text = 'a: \'# b\'\nc: "d # e"\nf: g#h\ni: >-\n  # j\n  k # l\n';
    expect(hasComments(text)).toBe(false);
    expect(withoutComments(text)).toBe(text);
  });

  it('leave the whole example as it is in every value', () => {
    const text = `# for us\n${readFileSync(EXAMPLE, 'utf8')}`;
    expect(parse(withoutComments(text))).toEqual(parse(text));
    expect(hasComments(withoutComments(text))).toBe(false);
  });

  it('tell an editor of the schema, which is nobody’s secret', () => {
    expect(hasComments('# yaml-language-server: $schema=./brief.schema.json\ntitle: A\n')).toBe(
      false,
    );
  });
});
