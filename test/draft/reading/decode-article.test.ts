// Articles in whatever encoding they were saved, with a fault here and there.

import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/draft/reading/read-text.ts';

const TEXT = `${'Kraków leży nad Wisłą, a Łódź nie. '.repeat(60).trim()}\n`;

function withBytes(at: number, ...bytes: readonly number[]): Uint8Array {
  const text = Buffer.from(TEXT);
  return Buffer.concat([text.subarray(0, at), Buffer.from(bytes), text.subarray(at)]);
}

describe('a text in UTF-8', () => {
  test('with one bad byte is read, and says so', () => {
    expect(readText(withBytes(0, 0xff), 'a.txt')).toMatchObject({
      encoding: 'utf-8',
      text: `\uFFFD${TEXT}`,
      doubt: expect.stringMatching(/^1 character could not be read/),
    });
  });

  test('with a few zeros is read without them', () => {
    expect(readText(withBytes(20, 0, 0), 'a.txt')).toMatchObject({ text: TEXT });
  });

  test('is none if many bytes are bad', () => {
    const bad = Uint8Array.from(Buffer.from(TEXT), (byte, index) => (index % 7 === 0 ? 0 : byte));
    expect(readText(bad, 'a.txt')).toBe('not-text');
  });
});

test.each([
  ['windows-1252', 'Le ministre a été averti à l’été. ', [['’', 0x92]]],
  ['iso-8859-1', 'Der Minister fuhr über die Brücke. ', []],
])('a text in %s is not taken for UTF-8 with faults', (_, sentence, special) => {
  const bytes = Array.from(sentence.repeat(40), (letter) => {
    const own = special.find(([each]) => each === letter)?.[1];
    return typeof own === 'number' ? own : letter.codePointAt(0)!;
  });
  const article = readText(Uint8Array.from(bytes), 'a.txt');
  expect(article).toMatchObject({ text: `${sentence.repeat(40).trim()}\n` });
});
