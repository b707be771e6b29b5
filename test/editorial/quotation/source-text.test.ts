// The text of a source, and the local copy that it is read from.

import { expect, test } from 'vitest';
import { localSource, sourceText } from '../../../src/editorial/quotation/source-text.ts';

test('a local copy has the hash of its bytes, and their text', () => {
  const { sha256, text } = localSource(Buffer.from('Так.'));
  expect(sha256).toBe('eb6bd5b58e619145ab1f50541d70b784c366cb66b1877c9653aae4a0b4d4fac7');
  expect(text?.text).toBe('Так.');
});

test.each([
  ['letters in another encoding', Buffer.from([0x49, 0xe9, 0x20])],
  ['a zero byte', Buffer.from('a\0b')],
])('a local copy has no text where there is none: %s', (_, bytes) => {
  expect(localSource(bytes)).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

test('a text has the speakers of its quotations, in their places, by the language that is asked for', () => {
  const words = '“We wait for the medi-\nators today,” said Ana Marr.';
  const text = sourceText(words);
  const found = text.attributions('en');
  expect(found).toHaveLength(1);
  const { span, speaker } = found[0]!;
  expect(speaker?.name).toBe('Ana Marr');
  expect(words.slice(span.start, span.end)).toBe('We wait for the medi-\nators today');
  expect(text.attributions('fr')).not.toEqual(found);
  expect(text.attributions('en')).toEqual(found);
});
