// What fields are called, in every language that has labels.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const WORDS = 'src/desk/client/form/words';
const read = (name: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`${WORDS}/${name}`, 'utf8'));

test('every language of the labels has names for fields', () => {
  const languages = readdirSync('templates/briefing/labels').map((name) => name.split('.')[0]);
  const known = readdirSync(WORDS).map((name) => name.split('.')[0]);
  expect(known.toSorted()).toEqual(languages.filter((each) => each !== 'en').toSorted());
});

test.each(readdirSync(WORDS))('%s names the same fields as the others', (name) => {
  const words = read(name);
  expect(Object.keys(words)).toEqual(Object.keys(read('de.json')));
  expect(Object.values(words)).not.toContain('');
});
