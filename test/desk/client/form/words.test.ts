// The words of the form, in every language that has labels.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const WORDS = 'src/desk/client/form/words';
const read = (file: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(file, 'utf8'));
const filled = (words: string): readonly string[] => (words.match(/\{\w+\}/g) ?? []).sort();

const english = read('src/desk/client/words/en.json');
const own = Object.keys(english).filter((key) => key.startsWith('form.') && key !== 'form.none');

test('every language of the labels has words of the form', () => {
  const languages = readdirSync('templates/briefing/labels').map((name) => name.split('.')[0]);
  const known = readdirSync(WORDS).map((name) => name.split('.')[0]);
  expect(known.toSorted()).toEqual(languages.filter((each) => each !== 'en').toSorted());
});

test.each(readdirSync(WORDS))('%s says all that the English words say', (name) => {
  const words = read(`${WORDS}/${name}`);
  expect(
    Object.keys(words)
      .filter((key) => key.startsWith('form.'))
      .toSorted(),
  ).toEqual(own.toSorted());
  for (const key of own) {
    expect(words[key], key).not.toBe('');
    expect(filled(words[key]!), key).toEqual(filled(english[key]!));
  }
});
