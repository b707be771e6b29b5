// Whether the title of a source stands there in its own language.
import { expect, it } from 'vitest';
import { isLeftIn } from '../../src/languages/written-in.ts';

it.each([
  ['fr', 'en', 'La trêve dans le détroit et ses témoins', true],
  ['fr', 'en', 'The truce in the strait and its witnesses', false],
  ['uk', 'en', 'Перемир’я в протоці', true],
  ['en', 'ar', 'The truce in the strait', true],
  ['en', 'ar', 'كاستريا تربط أي تسوية بشاطئ منزوع السلاح', false],
  ['ja', 'en', '海峡の停戦', true],
  ['en', 'en', 'The truce in the strait', false],
  // Nothing tells.
  ['fr', 'en', 'Communiqué', false],
])('%s in a brief in %s: %s', (language, other, title, is) => {
  expect(isLeftIn(language, other, title)).toBe(is);
});
