// The brief's words stay as typed; what the page adds stands between sentences only.
import { describe, expect, test } from 'vitest';
import { closed, listed, runTogether, sentence } from '../../../src/template/present/sentences.ts';

describe('sentences', () => {
  test.each([
    ['So it is', 'So it is.'],
    ['So it is.', 'So it is.'],
    ['Is it?', 'Is it?'],
    ['He said “no.”', 'He said “no.”'],
    ['It is **so.**', 'It is **so.**'],
    ['And so on …', 'And so on …'],
  ])('%s is closed', (text, result) => {
    expect(closed(text)).toBe(result);
  });

  test.each([
    ['A monitor is named', '.'],
    ['A monitor is named.', ''],
    ['In the U.S.', ''],
    ['', ''],
  ])('%s is parted from the next by “%s”', (text, stop) => {
    expect(sentence(text)).toMatchObject({ text, stop });
  });

  test('run together without a change of theirs', () => {
    expect(runTogether(['No copies.', 'Not for press', 'Burn'])).toBe(
      'No copies. Not for press. Burn',
    );
    expect(listed('; ', ['ships move', 'guns fire', 'talks end.'])).toBe(
      'ships move; guns fire; talks end.',
    );
    expect(listed('; ', ['Ships move', 'Guns fire.', 'Talks end'])).toBe(
      'Ships move. Guns fire. Talks end',
    );
  });
});
