// The English words by which somebody is said to speak.

import { describe, expect, it } from 'vitest';
import { SENTENCE_END, verbsOfSaying } from '../../src/languages/en-speech.ts';

describe('verbs of saying', () => {
  it.each(['said', 'replies', 'admitted', 'denied', 'quipped', 'urging', 'wrote', 'stresses'])(
    '%s is one in its form',
    (form) => {
      expect(verbsOfSaying().has(form)).toBe(true);
    },
  );
});

describe('the end of a sentence', () => {
  it.each([
    ['Sen. Bell left. Lt. Gov. Marr stayed.', 1],
    ['U.S. forces left.', 0],
    ['She left! He stayed? So did I.', 2],
  ])('is no short title: %s', (text, ends) => {
    expect([...text.matchAll(SENTENCE_END)]).toHaveLength(ends);
  });
});
