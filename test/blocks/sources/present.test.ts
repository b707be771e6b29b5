// Hashes: each under its source, or in one list where there are many.
import { describe, expect, test } from 'vitest';
import { markupOf, viewOf } from '../../template/example.ts';

const brief = (count: number): string =>
  [
    'title: A',
    'sources:',
    '  first: { title: Without a hash }',
    ...Array.from({ length: count }, (_, index) => {
      const hash = String(index).padStart(64, 'a');
      return `  s${index}: { title: Report ${index}, sha256: ${hash} }`;
    }),
    '',
  ].join('\n');

describe('hashes of sources', () => {
  test('stand under their sources while they are few', () => {
    const { sources } = viewOf(brief(12));
    expect(sources?.hashes).toBeUndefined();
    expect(sources?.items.map(({ hashBelow }) => hashBelow?.length)).toEqual([
      undefined,
      ...Array.from({ length: 12 }, () => 64),
    ]);
  });

  test('stand in one list, by number, where they are many', () => {
    const view = viewOf(brief(13));
    expect(view.sources?.items.every(({ hashBelow }) => hashBelow === undefined)).toBe(true);
    expect(view.sources?.hashes?.map(({ number }) => number)).toEqual(
      Array.from({ length: 13 }, (_, index) => `S${index + 2}`),
    );
    const markup = markupOf(view);
    for (let index = 0; index < 13; index++)
      expect(markup.split(String(index).padStart(64, 'a'))).toHaveLength(2);
  });
});
