// What articles in other languages report without quoting it, with who says it.

import { expect, test } from 'vitest';
import { proposalsOf } from '../../../src/draft/proposals/propose.ts';
import { sentencesOf } from '../../../src/draft/sentences.ts';
import { languageOf } from '../../../src/languages/languages.ts';

const ARTICLES: readonly (readonly [
  tag: string,
  text: string,
  expected: readonly (readonly string[])[],
])[] = [
  [
    'fr',
    "La ministre des transports d'Orrin, Claire Vasseur, a annoncé lundi que le pont rouvrirait. Selon elle, les camions passeront dès le matin.",
    [
      ['claim', 'Claire Vasseur', 'le pont rouvrirait'],
      ['claim', 'Claire Vasseur', 'les camions passeront dès le matin'],
    ],
  ],
  [
    'de',
    'Die Verkehrsministerin von Orrin, Clara Vogt, sagte am Montag, dass die Brücke sicher sei. Vogt erklärte, die Lastwagen würden am 4. Mai fahren.',
    [
      ['claim', 'Clara Vogt', 'die Brücke sicher sei'],
      ['claim', 'Clara Vogt', 'die Lastwagen würden am 4. Mai fahren'],
    ],
  ],
  [
    'es',
    'La ministra de Transporte de Orrin, Clara Vega, dijo el lunes que el puente es seguro. El negociador Juan Pardo exigió la retirada de los soldados.',
    [
      ['claim', 'Clara Vega', 'el puente es seguro'],
      ['demand', 'Juan Pardo', 'la retirada de los soldados'],
    ],
  ],
  [
    'ru',
    'Переговорщик Иван Пардов потребовал вывода солдат. Он добавил, что мост безопасен.',
    [
      ['demand', 'Иван Пардов', 'вывода солдат'],
      ['claim', 'Иван Пардов', 'мост безопасен'],
    ],
  ],
  [
    'uk',
    'Переговорник Іван Пардів закликав вивести солдатів. Тессалі повинна відкрити ворота, повідомив Іван Пардів.',
    [
      ['demand', 'Іван Пардів', 'вивести солдатів'],
      ['demand', 'Іван Пардів', 'Тессалі повинна відкрити ворота'],
    ],
  ],
  ['ar', 'قالت وزيرة النقل كلارا فيغا إن الجسر آمن.', [['claim', 'كلارا فيغا', 'الجسر آمن']]],
];

test.each(ARTICLES)('%s', (tag, text, expected) => {
  const parts = { text: `${text}\n`, title: '', sentences: sentencesOf(text, tag), quotations: [] };
  const { all } = proposalsOf(parts, tag, languageOf(tag));
  expect(all.map(({ kind, by, words }) => [kind, by?.name, words])).toEqual(expected);
});
