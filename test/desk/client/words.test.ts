// The words of the page in the languages of its readers.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import english from '../../../src/desk/client/words/en.json';
import { word, wordFor } from '../../../src/desk/client/words.ts';

const folder = new URL('../../../src/desk/client/words/', import.meta.url);
const others = readdirSync(folder).filter((name) => name !== 'en.json');
const read = (name: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const placeholders = (text: string): string[] => (text.match(/\{\w+\}|\$/g) ?? []).sort();
const known: Readonly<Record<string, string>> = english;

test.each(others)('%s has words for nothing else, and the values that belong into them', (name) => {
  for (const [key, text] of Object.entries(read(name))) {
    const [plain, form] = /^(count\..*)\.(\w+)$/.exec(key)?.slice(1) ?? [key];
    const model = known[key] ?? known[`${plain}.other`];
    expect(model, key).toBeDefined();
    // “One page” may be a word without a number.
    if (form === undefined || form === 'other')
      expect(placeholders(text), key).toEqual(placeholders(model!));
  }
});

test.each(['ar.json', 'fa.json', 'he.json', 'de.json', 'es.json', 'fr.json'])(
  '%s has all of them',
  (name) => {
    const own = read(name);
    const missing = Object.keys(english).filter(
      (key) => !(key in own) && !/^count\.|^home\.file$|^no-script$/.test(key),
    );
    expect(missing).toEqual([]);
  },
);

test('values stand in their words, and what is counted has its number', () => {
  expect(word('page.label', { page: 2, pages: 3 })).toBe('Page 2 of 3');
  expect(wordFor('count.page', 1)).toBe('1 page');
  expect(wordFor('count.page', 1200)).toBe('1,200 pages');
});
