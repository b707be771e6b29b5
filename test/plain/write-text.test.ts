// Plain text: what a terminal and a mail without formatting show.
import { describe, expect, it } from 'vitest';
import { columnWidth, wrap } from '../../src/plain/wrap.ts';
import { buildFixture, EXAMPLE, ROOT } from '../support/build-fixture.ts';
import { buildText } from '../support/build-text.ts';
import { expectGolden } from '../support/golden.ts';

const textOf = (path: string): string =>
  new TextDecoder().decode(buildFixture(path, { formats: ['txt'] }).documents.txt);

describe('plain text', () => {
  it('of the example is that of the golden file', () => {
    expectGolden(textOf(EXAMPLE), 'saron-strait.txt');
  });

  it.each([EXAMPLE, `${ROOT}test/fixtures/voices.yaml`, `${ROOT}test/fixtures/figures.yaml`])(
    'of %s is at most 72 columns wide, but for words that are longer',
    (path) => {
      const long = textOf(path)
        .split('\n')
        .filter((line) => columnWidth(line) > 72 && line.trim().includes(' '));
      expect(long).toEqual([]);
    },
  );

  it('gives a long list of hashes no empty lines', () => {
    expect(textOf(`${ROOT}test/fixtures/many.yaml`)).toMatch(
      /\nS1 +[0-9a-f]{64}\nS2 +[0-9a-f]{64}\nS3 /,
    );
  });

  it('stands in the same columns where characters are wide', () => {
    const { documents } = buildText(
      { title: 'x', glossary: { 海峡: 'A strait', Brede: 'A harbour' } },
      { formats: ['txt'] },
    );
    const text = new TextDecoder().decode(documents.txt);
    expect(text).toContain('海峡');
    expect(text).toContain('A harbour');
  });
});

describe('wrapping', () => {
  it('breaks at spaces and between wide characters, never before a full stop', () => {
    expect(wrap('aaa bbb ccc', 7)).toEqual(['aaa bbb', 'ccc']);
    expect(wrap('海峡の休戦。', 10)).toEqual(['海峡の休', '戦。']);
  });

  it('leaves an address whole, and no-break spaces alone', () => {
    expect(wrap('at https://example.org/long now', 8)).toEqual([
      'at',
      'https://example.org/long',
      'now',
    ]);
    expect(wrap('in 45\u00A0%', 5)).toEqual(['in', '45\u00A0%']);
  });

  it('counts combining marks as nothing and wide characters as two', () => {
    expect(columnWidth('e\u0301漢')).toBe(3);
  });
});
