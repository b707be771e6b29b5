// Bytes to text.
import { expect, test } from 'vitest';
import { decodeText } from '../../../src/brief/yaml/decode-text.ts';

test('UTF-8 is read, its byte order mark dropped', () => {
  expect(decodeText(Buffer.from('\uFEFFtitle: Переговори'), 'a.yaml')).toEqual({
    text: 'title: Переговори',
    diagnostics: [],
  });
});

test('the first byte that is not UTF-8 is named with its line', () => {
  const bytes = Buffer.from('title: x\nsubtitle: caf\xE9 noir \xE8\n', 'latin1');
  expect(decodeText(bytes, 'a.yaml').diagnostics).toMatchObject([
    { code: 'not-utf8', message: 'line 2 holds the byte E9, which is not UTF-8' },
  ]);
});

test('text in Chinese is not taken for UTF-16', () => {
  expect(decodeText(Buffer.from('title: 停火'), 'a.yaml').text).toBe('title: 停火');
});
