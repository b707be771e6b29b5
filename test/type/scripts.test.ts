// Text by script: what signs, digits and brackets go with.
import { expect, test } from 'vitest';
import { scriptRuns } from '../../src/type/scripts.ts';

const runs = (text: string, otherwise?: 'Arab'): string[] =>
  scriptRuns(text, otherwise).map(({ text: part, script }) => `${script}:${part}`);

test('signs go with what stands before them, opening brackets with what follows', () => {
  expect(runs('word, слово (كلمة). Next')).toEqual([
    'Latn:word, ',
    'Cyrl:слово ',
    'Arab:(كلمة). ',
    'Latn:Next',
  ]);
});

test('what stands first goes with the first letters', () => {
  expect(runs('12 „ქართული”')).toEqual(['Geor:12 „ქართული”']);
});

test('digits alone go with the script of the paragraph, or with none', () => {
  expect(runs('2027 – 2028')).toEqual(['undefined:2027 – 2028']);
  expect(runs('2027', 'Arab')).toEqual(['Arab:2027']);
});

test('the wide punctuation of East Asia goes with its characters', () => {
  expect(runs('停戦。「はい」')).toEqual(['Hani:停戦。「', 'Hira:はい', 'Hani:」']);
});

test('the wide forms of Latin letters and digits go with East Asia, the narrow ones of kana with kana', () => {
  expect(runs('ＮＡＴＯとＧ７')).toEqual(['Hani:ＮＡＴＯ', 'Hira:と', 'Hani:Ｇ７']);
  expect(runs('ｱｲｳﾞ')).toEqual(['Kana:ｱｲｳﾞ']);
});

test('a danda goes with the script before it', () => {
  expect(runs('चाहता है। চায়।')).toEqual(['Deva:चाहता है। ', 'Beng:চায়।']);
});

test('no character is lost', () => {
  const text = 'a𝒳😀\u0301ש֑לום\u200Fक्ष᾿한글';
  expect(
    scriptRuns(text)
      .map((run) => run.text)
      .join(''),
  ).toBe(text);
});
