// The order of keys, with comments and layout kept.
import { describe, expect, test } from 'vitest';
import { orderKeys } from '../../../src/brief/fix/order-keys.ts';

describe('orderKeys', () => {
  test('puts the keys of items into order; comments and blank lines go with theirs', () => {
    const text = `title: A
claims:
  - by: vos  # who
    # what he says
    text: So it is.

    source: paper ¶1
    note: a remark
    id: c1
  # the end
`;
    expect(orderKeys(text)).toBe(`title: A
claims:
  - id: c1
    # what he says
    text: So it is.
    by: vos  # who

    source: paper ¶1
    note: a remark
  # the end
`);
  });

  test('puts blocks into order', () => {
    expect(orderKeys('# head\nactors:\n  b: { name: B }\n  a: { name: A }\n\ntitle: T')).toBe(
      '# head\ntitle: T\n\nactors:\n  b: { name: B }\n  a: { name: A }',
    );
  });

  test.each([
    [
      'actors keep the order that the desk gave them',
      'title: A\nactors:\n  b: { name: B }\n  a: { name: A }\n',
    ],
    ['mappings in braces are left alone', 'title: A\ngaps:\n  - { note: b, text: a }\n'],
    ['unknown keys stop the ordering of their mapping', 'zzz: 1\ntitle: A\n'],
    [
      'what is in order stays byte for byte',
      'title:   A   # x\n\n\nsummary:\n    bottom_line: >-\n      b\n\n',
    ],
  ])('%s', (_, text) => {
    expect(orderKeys(text)).toBe(text);
  });

  test('keeps the line ends of Windows', () => {
    expect(orderKeys('summary:\r\n  ask: b\r\n  bottom_line: a\r\ntitle: T\r\n')).toBe(
      'title: T\r\nsummary:\r\n  bottom_line: a\r\n  ask: b\r\n',
    );
  });
});
