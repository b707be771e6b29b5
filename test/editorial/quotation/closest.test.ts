// The window of a source that is nearest to a quotation.

import { expect, it } from 'vitest';
import { closestWindow } from '../../../src/editorial/quotation/closest.ts';

const other = (count: number, name = 'z'): string[] =>
  Array.from({ length: count }, (_, index) => `${name}${index}`);
const QUOTE = ['We', 'shall', 'never', 'wait', 'for', 'them'];
const windowOf = (source: readonly string[], quote: readonly string[] = QUOTE): string[] => {
  const [start, end] = closestWindow(quote, source) ?? [0, 0];
  return source.slice(start, end);
};

it.each([0, 1, 9, 15, 16, 17, 60, 100, 333])('holds the words that begin at word %i', (at) => {
  const source = [...other(at), ...QUOTE, ...other(200, 'y')];
  const found = windowOf(source);
  expect(found.join(' ')).toContain(QUOTE.join(' '));
  // Not much more than the quotation and a margin.
  expect(found.length).toBeLessThan(QUOTE.length + 60);
});

it('holds them at the end of the source', () => {
  expect(windowOf([...other(90), ...QUOTE]).join(' ')).toContain(QUOTE.join(' '));
});

it('goes by runs of three words before single ones', () => {
  const scattered = QUOTE.flatMap((word) => [word, 'x']);
  const source = [...scattered, ...other(100), 'never', 'wait', 'for', ...other(100, 'y')];
  expect(windowOf(source).join(' ')).toContain('never wait for');
});

it.each([
  ['two words', ['never', 'wait']],
  ['one word', ['them']],
])('goes by %s where no three stand together', (_, words) => {
  const source = [...other(100), ...words, ...other(100, 'y')];
  expect(windowOf(source).join(' ')).toContain(words.join(' '));
});

it('goes by the place with most of the words', () => {
  const source = [...QUOTE.slice(0, 3), ...other(100), ...QUOTE, ...other(100, 'y')];
  expect(windowOf(source).join(' ')).toContain(QUOTE.join(' '));
});

it('does not mind capitals, nor marks between the words', () => {
  const source = [...other(80), 'NEVER', ',', 'Wait', '–', 'for', ...other(80, 'y')];
  expect(windowOf(source)).toContain('NEVER');
});

it('a word that is none of the quotation parts a run', () => {
  const parted = ['never', 'x', 'wait', 'x', 'for'];
  const source = [...parted, ...other(100), 'never', 'wait', ...other(100, 'y')];
  expect(windowOf(source).join(' ')).toContain('never wait');
});

it('of words that the quotation repeats all places count', () => {
  const quote = ['no', 'no', 'no', 'no', 'no', 'never'];
  const source = [...other(90), ...quote, ...other(90, 'y')];
  expect(windowOf(source, quote).join(' ')).toContain(quote.join(' '));
});

it('counts the votes of a repeated run for each of its places', () => {
  const run = QUOTE.slice(0, 3);
  const quote = [...run, ...other(100, 'q'), ...run];
  const passage = [...run, ...other(100, 'p'), ...run].join(' ');
  const source = [
    ...other(300),
    ...run,
    ...other(300, 'y'),
    ...passage.split(' '),
    ...other(300, 'x'),
  ];
  expect(windowOf(source, quote).join(' ')).toContain(passage);
});

it('counts a passage with more words in its middle as one', () => {
  const quote = other(14, 'q');
  const source = [
    ...[...quote.slice(0, 9), ...other(200)],
    ...[...quote.slice(0, 7), ...other(16, 'x'), ...quote.slice(7), ...other(200, 'y')],
  ];
  expect(windowOf(source, quote)).toContain('q13');
});

it('of two places that are alike holds the first', () => {
  const source = [...other(100), ...QUOTE, ...other(200, 'y'), ...QUOTE, ...other(100, 'x')];
  expect(windowOf(source)).toContain('z99');
});

it('does not take words in another order for a run', () => {
  const source = [...other(100), 'go', 'we', ...other(100, 'y'), 'we', 'go', ...other(100, 'x')];
  expect(windowOf(source, ['we', 'go']).join(' ')).toContain('we go');
});

it('goes by a run with marks in it before a shorter one', () => {
  const run = ['never', ',', 'wait', '–', 'for'];
  const source = ['never', 'wait', ...other(100), ...run, ...other(100, 'y')];
  expect(windowOf(source).join(' ')).toContain(run.join(' '));
});

it('is none where no word is shared, or there are none', () => {
  expect(closestWindow(QUOTE, other(50))).toBeUndefined();
  expect(closestWindow([',', '–'], [',', '–'])).toBeUndefined();
  expect(closestWindow(QUOTE, [])).toBeUndefined();
});
