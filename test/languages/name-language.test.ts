// The language of a name that is not in the script of its brief: what its letters are sure of.
import { expect, test } from 'vitest';
import { languageOfName } from '../../src/languages/written-in.ts';

test.each([
  ['Олена Вайда', 'en', 'und-Cyrl'],
  ['Їжакевич Софія (Sofia)', 'en', 'uk'],
  ['Anna Vos', 'en', undefined],
  ['Anna Vos', 'uk', 'und-Latn'],
  ['أمل نادري', 'fr', 'und-Arab'],
  ['محمد پورچی', 'en', 'fa'],
  ['דב אלהרר', 'en', 'und-Hebr'],
  ['森はかね', 'en', 'ja'],
  ['王芳', 'ja', undefined],
  ['Meridian 4', 'ar', 'und-Latn'],
  ['42', 'en', undefined],
])('%s in a brief in %s', (name, language, expected) => {
  expect(languageOfName(name, language)).toBe(expected);
});
